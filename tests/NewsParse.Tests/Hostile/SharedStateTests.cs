using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
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

    /// <summary>Statics that may change, each safe for all threads, with the reason.</summary>
    private static readonly Dictionary<string, string> s_mayChange = new()
    {
    };

    [Fact]
    public void Statics_OfTheLibrary_AreSetOnceAndCannotBeChanged()
    {
        string[] changeable =
        [
            .. typeof(ArticleParser).Assembly.GetTypes()
                // What the compiler keeps: delegates made once, and the generators' own.
                .Where(static type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.FullName?.Contains('<') == false)
                .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(static field => !field.IsLiteral && (!field.IsInitOnly || IsChangeable(field.FieldType)))
                .Select(static field => $"{field.DeclaringType!.FullName}.{field.Name}: {(field.IsInitOnly ? field.FieldType.Name : "not read-only")}")
                .Where(name => !s_mayChange.ContainsKey(name[..name.IndexOf(':')])),
        ];

        changeable.Should().BeEmpty();
    }

    [Fact]
    public void Parse_OnThirtyTwoThreadsAtOnce_GivesWhatItGivesOnOne()
    {
        ArticleSource[] sources = [.. Enumerable.Range(0, 40).Select(static seed => ArticleSource.FromHtml(PageGen.Html.Generate(new PCG(1, (ulong)seed), null, out _), new Uri("https://herald.example/2026/05/wall")))];
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

    private static bool IsChangeable(Type type) =>
        type == typeof(StringBuilder)
        || type == typeof(Match)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(List<>) || open == typeof(Stack<>) || open == typeof(Queue<>)))
        || (typeof(IDictionary).IsAssignableFrom(type) && !type.Name.StartsWith("Frozen", StringComparison.Ordinal) && !type.Name.StartsWith("Immutable", StringComparison.Ordinal))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(HashSet<>));
}
