namespace NewsParse.Labelling.Phrases;

/// <summary>A label that interfaces put on one of their parts.</summary>
/// <param name="Role">What it labels.</param>
/// <param name="Languages">The languages it is a label in, as BCP 47 tags; <c>*</c> among them where it is one in all.</param>
/// <param name="MayHead">Whether it names a matter, and no command, so that it may as well head a part of an article.</param>
/// <param name="Wording">Whether it reads so only where a machine translated it.</param>
internal sealed record InterfaceLabel(BlockRole Role, string[] Languages, bool MayHead, LabelWording Wording);
