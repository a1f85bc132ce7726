namespace NewsParse.Hosting;

/// <summary>What one call of <c>AddNewsParse</c> wants set; all that were registered run in their order, on one builder.</summary>
internal sealed record ParserSetup(Action<IServiceProvider, ArticleParserBuilder> Configure);
