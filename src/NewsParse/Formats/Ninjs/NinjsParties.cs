using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Writes who made, supplied and published an article as ninjs: people and organisations each with their relation to it.</summary>
internal static class NinjsParties
{
    private readonly record struct Party(string Name, AuthorKind Kind, string Rel, Uri? Url);

    public static void Write(Utf8JsonWriter json, ArticleDocument document)
    {
        Party[] parties =
        [
            .. document.Byline.Authors.Select(static author => new Party(author.Name, author.Kind, "author", author.Url)),
            .. document.Byline.Contributors.Select(static one => new Party(one.Name, one.Kind, EnumName.Of(one.Role), null)),
        ];
        parties = [.. parties.Where(static party => !string.IsNullOrWhiteSpace(party.Name))];
        json.WriteArray("people", parties.Where(static party => party.Kind == AuthorKind.Person), static (json, party) => WriteParty(json, party, "rel"));
        json.WriteArray("organisations", parties.Where(static party => party.Kind != AuthorKind.Person), static (json, party) => WriteParty(json, party, "rel"));
        json.WriteArray("infoSources", Sources(document), static (json, source) => WriteParty(json, source, "role"));
    }

    private static IEnumerable<Party> Sources(ArticleDocument document)
    {
        if ((Names.Of(document.Site)) is { } site)
        {
            yield return new Party(site, AuthorKind.Organization, "publisher", null);
        }

        if (document.Origin is { } origin && (!string.IsNullOrWhiteSpace(origin.Publisher) || WebAddress.OfAscii(origin.Url) is not null))
        {
            yield return new Party(origin.Publisher ?? "", AuthorKind.Organization, EnumName.Of(origin.Kind), origin.Url);
        }

        if (document.Dateline?.Agency is { } agency && !string.IsNullOrWhiteSpace(agency))
        {
            yield return new Party(agency, AuthorKind.Organization, "agency", null);
        }
    }

    private static void WriteParty(Utf8JsonWriter json, Party party, string relation)
    {
        json.WriteStartObject();
        json.WriteText("name", party.Name);
        json.WriteString(relation, party.Rel);
        json.WriteText("uri", WebAddress.OfAscii(party.Url));
        json.WriteEndObject();
    }
}
