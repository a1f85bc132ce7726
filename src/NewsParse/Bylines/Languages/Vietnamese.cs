namespace NewsParse.Bylines.Languages;

internal static class Vietnamese
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "tác giả", "bài", "bài và ảnh", "thực hiện", "tin", "tác giả bài", "bài viết của", "thực hiện:", "bài, ảnh", "tin, bài", "tin bài",
            "bài:", "tin:", "bài và ảnh:", "người viết", "ghi chép", "ghi chép của", "phóng sự của", "bút danh", "viết bởi", "đăng bởi", "biên soạn",
            "phóng viên", "nhà báo",
        ],
        ParticleIntros = ["theo", "bài", "tin", "ghi chép", "thực hiện"],
        Joiners = ["và"],
        Suppliers = ["theo"],
        Jobs =
        [
            "phóng viên", "nhà báo", "biên tập viên", "pv", "cộng tác viên", "btv", "ctv", "thư ký tòa soạn", "tổng biên tập", "bình luận viên",
            "giáo sư", "tiến sĩ", "luật sư", "chuyên gia", "thạc sĩ", "nhà văn", "bác sĩ", "thông tín viên",
        ],
        Bodies =
        [
            "ttxvn", "vov", "vtv", "báo", "tạp chí", "thông tấn xã", "ban biên tập", "tuổi trẻ", "thanh niên", "dân trí", "vnexpress", "vietnamnet",
            "vietnam+", "vietnamplus", "tiền phong", "lao động", "nhân dân", "ndo", "đài", "tòa soạn", "thông tấn", "ban", "bộ", "sở", "viện",
            "trường", "hội", "công an", "trung tâm", "tổng hợp",
        ],
        Stops =
        [
            "cập nhật", "bình luận", "chia sẻ", "cập nhật lúc", "cập nhật lần cuối", "đăng lúc", "ngày đăng", "nguồn", "thứ hai", "thứ ba", "thứ tư",
            "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "lúc", "ngày", "giờ",
        ],
        NotNames =
        [
            "chủ", "tức", "trị", "thể", "thao", "trí", "giáo", "dục", "sức", "khỏe", "xã", "đời", "sống", "xem", "thêm", "đọc", "sẻ", "quảng", "tìm",
            "kiếm", "nhập", "video", "ảnh", "bài", "viết", "tác", "giả", "cùng", "chuyên", "mục", "tp", "hôm", "nay", "nguồn", "gửi", "ý", "hot",
            "đó",
        ],
        Locators = ["từ", "tại"],
        Copulas = ["là"],
        Bots = ["trí tuệ nhân tạo", "do ai tạo", "được tạo bởi ai"],
        Credits =
        [
            new(ContributorRole.Reporting, "với sự cộng tác của", "cộng tác:"),
            new(ContributorRole.Editing, "biên tập", "biên tập:", "biên tập viên:", "btv:", "hiệu đính:"),
            new(ContributorRole.Writing, "tổng hợp", "tổng hợp:", "biên soạn:", "lược ghi:", "lược ghi"),
            new(ContributorRole.Translation, "dịch", "dịch:", "người dịch:", "biên dịch:", "lược dịch:", "lược dịch", "biên dịch"),
            new(ContributorRole.Photography, "ảnh:", "ảnh", "hình ảnh:", "clip:", "video:", "ảnh, video:"),
            new(ContributorRole.Illustration, "đồ họa:", "minh họa:", "infographic:", "tranh:", "minh họa"),
            new(ContributorRole.Production, "thiết kế:", "trình bày:", "kỹ thuật:", "dựng phim:"),
            new(ContributorRole.FactChecking, "kiểm chứng:"),
        ],
    };
}
