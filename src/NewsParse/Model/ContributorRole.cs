namespace NewsParse;

/// <summary>What a <see cref="Contributor"/> did.</summary>
public enum ContributorRole
{
    /// <summary>Helped to report, or supplied material: <c>Additional reporting by …</c>, <c>with AFP</c>.</summary>
    Reporting,

    /// <summary>Edited: <c>Editing by …</c>, <c>責任編輯</c>.</summary>
    Editing,

    /// <summary>Wrote down what others reported: <c>Writing by …</c>, <c>Compiled by …</c>.</summary>
    Writing,

    /// <summary>Translated.</summary>
    Translation,

    /// <summary>Took the pictures or the video, and is named beside the authors; the credit of one picture is <see cref="ArticleImage.Credit"/>.</summary>
    Photography,

    /// <summary>Drew, or made the graphics.</summary>
    Illustration,

    /// <summary>Made the programme, the sound or the page.</summary>
    Production,

    /// <summary>Checked the facts.</summary>
    FactChecking,
}
