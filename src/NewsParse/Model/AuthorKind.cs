namespace NewsParse;

/// <summary>What an author is.</summary>
public enum AuthorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A newsroom, an agency or a company.</summary>
    Organization,

    /// <summary>A program that writes or gathers by itself.</summary>
    Bot,
}
