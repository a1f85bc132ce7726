namespace NewsParse;

/// <summary>What a block of the page is for. Every block that was read has exactly one.</summary>
public enum BlockRole
{
    /// <summary>None of the others: interface text, fragments, and what no rule speaks for.</summary>
    Other,

    /// <summary>The headline of the article.</summary>
    Title,

    /// <summary>The opening of the article: its standfirst, or its first paragraph.</summary>
    Lede,

    /// <summary>A paragraph, list, quote, table or code of the article itself.</summary>
    Body,

    /// <summary>A heading within the article.</summary>
    Heading,

    /// <summary>The caption or credit of an image or video of the article.</summary>
    Caption,

    /// <summary>The line that names who wrote the article.</summary>
    Byline,

    /// <summary>The line that says where, and through which agency, the article was filed.</summary>
    Dateline,

    /// <summary>The line that says when the article was published or changed.</summary>
    Date,

    /// <summary>The line that says from whom the article was taken over.</summary>
    Origin,

    /// <summary>The line that says under which license the article stands.</summary>
    License,

    /// <summary>A few sentences about the author.</summary>
    AuthorBio,

    /// <summary>A summary or list of key points set apart from the article.</summary>
    Summary,

    /// <summary>Topics and keywords the article is filed under.</summary>
    Tag,

    /// <summary>Menus, breadcrumbs, language bars, pagination.</summary>
    Navigation,

    /// <summary>Buttons and labels to share, print, save or follow.</summary>
    Share,

    /// <summary>Links to other stories.</summary>
    Related,

    /// <summary>The publisher's own offers: apps, subscriptions, events.</summary>
    Promotion,

    /// <summary>Paid advertisements and their labels.</summary>
    Advertisement,

    /// <summary>Readers' comments and the form to write one.</summary>
    Comment,

    /// <summary>Offers to sign up for a newsletter.</summary>
    Newsletter,

    /// <summary>Notices that the rest is for subscribers.</summary>
    Paywall,

    /// <summary>What closes the page: imprint, copyright, legal links.</summary>
    Footer,

    /// <summary>A repetition of a block that is kept elsewhere.</summary>
    Duplicate,

    /// <summary>A fragment left in another language beside its translation.</summary>
    Untranslated,

    /// <summary>A correction, clarification or editor's note.</summary>
    Correction,

    /// <summary>An entry of a live blog.</summary>
    LiveUpdate,

    /// <summary>The few words set above the headline.</summary>
    Kicker,

    /// <summary>The second headline below the first.</summary>
    Subtitle,

    /// <summary>The paragraph between headline and body that sums the article up, where it is not part of the body.</summary>
    Standfirst,
}
