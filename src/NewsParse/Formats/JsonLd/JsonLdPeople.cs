using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Writes who made an article in the words of schema.org.</summary>
internal static class JsonLdPeople
{
    public static void Write(Utf8JsonWriter json, Byline byline)
    {
        json.WriteArray("author", byline.Authors.Where(static author => IsNamed(author.Name)), WriteAuthor);
        Contributor[] contributors = [.. byline.Contributors.Where(static one => IsNamed(one.Name))];
        json.WriteArray("editor", contributors.Where(IsEditor), WriteContributor);
        json.WriteArray("translator", contributors.Where(static one => one.Role == ContributorRole.Translation), WriteContributor);
        json.WriteArray("contributor", contributors.Where(static one => !IsEditor(one) && one.Role != ContributorRole.Translation), WriteRole);
    }

    private static bool IsNamed(string name) => !string.IsNullOrWhiteSpace(name);

    // Only a person can be an editor there.
    private static bool IsEditor(Contributor one) => one is { Role: ContributorRole.Editing, Kind: AuthorKind.Person };

    private static void WriteAuthor(Utf8JsonWriter json, Author author)
    {
        WriteStart(json, author.Kind, author.Name);
        json.WriteText("url", WebAddress.Of(author.Url));
        // An organization has neither a job nor an employer.
        if (author.Kind == AuthorKind.Person)
        {
            json.WriteText("jobTitle", author.Role);
            WriteWork(json, author.Affiliation, author.Place);
        }

        json.WriteEndObject();
    }

    private static void WriteContributor(Utf8JsonWriter json, Contributor contributor)
    {
        WriteStart(json, contributor.Kind, contributor.Name);
        if (contributor.Kind == AuthorKind.Person)
        {
            WriteWork(json, contributor.Affiliation, contributor.Place);
        }

        json.WriteEndObject();
    }

    /// <summary>A contributor with what was done, as schema.org has no property for it.</summary>
    private static void WriteRole(Utf8JsonWriter json, Contributor contributor)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Role");
        json.WriteString("roleName", EnumName.Of(contributor.Role));
        json.WritePropertyName("contributor");
        WriteContributor(json, contributor);
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, AuthorKind kind, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", kind == AuthorKind.Person ? "Person" : "Organization");
        if (kind == AuthorKind.Bot)
        {
            // An author is a person or an organization there; this says what it is besides.
            json.WriteString("additionalType", "https://schema.org/SoftwareApplication");
        }

        json.WriteText("name", name);
    }

    private static void WriteWork(Utf8JsonWriter json, string? affiliation, string? place)
    {
        json.WriteNamed("affiliation", "Organization", affiliation);
        json.WriteNamed("workLocation", "Place", place);
    }
}
