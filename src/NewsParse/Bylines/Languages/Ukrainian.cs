namespace NewsParse.Bylines.Languages;

internal static class Ukrainian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["автор", "автори", "текст", "підготував", "підготувала"],
        Joiners = ["і", "та", "й"],
        Jobs = ["кореспондент", "кореспондентка", "редактор", "редакторка", "журналіст", "журналістка"],
        Bodies = ["редакція", "агентство", "газета", "новини", "укрінформ"],
        Stops = ["оновлено", "опубліковано", "фото", "джерело", "коментарі", "поширити"],
    };
}
