namespace NewsParse.Bylines.Languages;

internal static class Korean
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["글", "글쓴이", "취재", "작성자", "기사"],
        Joiners = ["과", "와"],
        Jobs = ["기자", "특파원", "논설위원", "선임기자", "전문기자", "인턴기자", "편집장", "에디터", "객원기자"],
        Bodies = ["뉴스", "신문", "일보", "방송", "편집부", "통신", "연합", "디지털", "취재팀"],
        Stops = ["입력", "수정", "승인", "업데이트", "사진", "제공", "등록", "공유", "댓글", "구독", "외", "최종수정", "기사입력", "작성", "게재"],
    };
}
