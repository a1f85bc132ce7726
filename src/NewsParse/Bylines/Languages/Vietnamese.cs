namespace NewsParse.Bylines.Languages;

internal static class Vietnamese
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["theo", "tác giả", "bài", "bài và ảnh", "thực hiện", "tin"],
        Joiners = ["và"],
        Jobs = ["phóng viên", "nhà báo", "biên tập viên", "pv"],
        Bodies = ["ttxvn", "vov", "vtv", "báo", "tạp chí", "thông tấn xã", "ban biên tập"],
        Stops = ["cập nhật", "ảnh", "nguồn", "bình luận", "chia sẻ", "giờ", "cập", "cập nhật lúc", "cập nhật lần cuối", "đăng lúc", "ngày đăng", "thứ"],
    };
}
