namespace NewsParse.Reading;

/// <summary>What the reader does with an element, by its name. Kinds the labeller tells apart stand by themselves.</summary>
internal enum TagKind : byte
{
    /// <summary>Part of a line: never ends a block.</summary>
    Inline,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>Shows nothing to read: scripts, styles, form fields, drawings.</summary>
    Skipped,

    /// <summary>Something from elsewhere: a frame, a player.</summary>
    Embedded,

    Image,
    Link,
    Bold,
    Italic,
    Time,

    /// <summary>The first of the kinds that are boxes; all that follow are.</summary>
    Html,
    Body,
    Div,
    Paragraph,
    Heading,
    Article,
    Section,
    Main,
    Header,
    Footer,
    Aside,
    Nav,
    List,
    ListItem,
    DefinitionTerm,
    DefinitionText,
    Table,
    Row,
    Cell,
    HeaderCell,
    Quote,
    Preformatted,
    Figure,
    Caption,
    Form,
    Button,
    Address,
    Rule,

    /// <summary>An element of the page's own naming, such as <c>amp-img</c>.</summary>
    Custom,
}
