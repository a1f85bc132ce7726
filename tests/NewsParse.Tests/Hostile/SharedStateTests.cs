using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Tests.Cleaning;
using NewsParse.Tests.Properties;

namespace NewsParse.Tests.Hostile;

/// <summary>What parses have in common, and what outlives them.</summary>
public sealed class SharedStateTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    [Fact]
    public void Statics_OfTheLibrary_AreSetOnce() =>
        Statics().Where(static field => !field.IsInitOnly).Select(Name).Should().BeEmpty();

    [Fact]
    public void Statics_OfTheLibrary_HoldAfterManyParsesWhatTheyHeldBefore()
    {
        foreach (ArticleSource source in Sources())
        {
            Result(source);
        }

        Dictionary<string, (object? Value, int Content)> before = Statics().ToDictionary(Name, static field => (field.GetValue(null), Content(field.GetValue(null))));

        foreach (ArticleSource source in Sources())
        {
            Result(source);
        }

        before.Should().HaveCountGreaterThan(300);
        foreach (FieldInfo field in Statics())
        {
            object? value = field.GetValue(null);
            (Equals(value, before[Name(field)].Value) && Content(value) == before[Name(field)].Content).Should().BeTrue(Name(field));
        }
    }

    [Fact]
    public void Parse_OnThirtyTwoThreadsAtOnce_GivesWhatItGivesOnOne()
    {
        ArticleSource[] sources = Sources();
        string[] alone = [.. sources.Select(static source => Result(source))];
        int differ = 0;
        Thread[] threads = [.. Enumerable.Range(0, 32).Select(number => new Thread(() =>
        {
            for (int i = 0; i < sources.Length; i++)
            {
                int at = (i + number) % sources.Length;
                if (Result(sources[at]) != alone[at])
                {
                    Interlocked.Increment(ref differ);
                }
            }
        }))];

        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        differ.Should().Be(0);
        alone.Distinct().Should().HaveCountGreaterThan(10, "pages that are all the same would tell nothing");
    }

    [Fact]
    public void Document_KeptAfterItsParse_HoldsNothingOfThePage()
    {
        (ArticleDocument document, WeakReference[] parts) = ParseAndWatch();

        // The collector may keep what a register still holds; it is asked until it has let go, or never will.
        for (int i = 0; i < 20 && parts.Any(static part => part.IsAlive); i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }

        parts.Should().OnlyContain(static part => !part.IsAlive);
        document.Body.Should().NotBeEmpty();
        GC.KeepAlive(document);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (ArticleDocument Document, WeakReference[] Parts) ParseAndWatch()
    {
        var parts = new List<WeakReference>();
        ArticleParser parser = ArticleParser.CreateBuilder().AddCleaner(new FuncCleaner(draft => parts.AddRange(Watch(draft)))).Build();
        ArticleDocument document = parser.Parse(ArticleSource.FromHtml(
            $"<title>Wall</title><article><h1>Harbour wall</h1><p class=byline>By Ann Lee</p><p>{Sentence}</p><p>{Sentence}<a href=/a>more</a></p></article>",
            new Uri("https://herald.example/wall")));
        parts.Should().HaveCountGreaterThan(3);
        return (document, [.. parts]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<WeakReference> Watch(ArticleDraft draft)
    {
        Page page = draft.Site.Page;
        LightDocument tree = page.Tree!;
        return [new(page), new(tree), new(tree.Root), new(page.Document!.Get()), new(page.Blocks[0]), new(draft), new(draft.Site.Session)];
    }

    private static string Result(ArticleSource source) =>
        ArticleParser.Default.TryParse(source, out ArticleDocument? document, out ParseFailure? failure) ? document.ToJson() : failure.ToString();

    private static ArticleSource[] Sources() =>
        [.. Enumerable.Range(0, 40).Select(static seed => ArticleSource.FromHtml(PageGen.Html.Generate(new PCG(1, (ulong)seed), null, out _), new Uri("https://herald.example/2026/05/wall")))];

    /// <summary>All static fields but what the compiler keeps: delegates made once.</summary>
    private static IEnumerable<FieldInfo> Statics() => typeof(ArticleParser).Assembly.GetTypes()
        .Where(static type => !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.FullName?.Contains('<') == false)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static field => !field.IsLiteral && !field.FieldType.IsByRefLike && !field.FieldType.IsPointer && !field.Name.StartsWith("<>", StringComparison.Ordinal));

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}";

    /// <summary>A hash over what a collection holds, and how often; 0 for what is none.</summary>
    private static int Content(object? value)
    {
        if (value is string or not IEnumerable)
        {
            return 0;
        }

        var hash = new HashCode();
        foreach (object? item in (IEnumerable)value)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
