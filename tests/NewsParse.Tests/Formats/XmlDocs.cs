using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;

namespace NewsParse.Tests.Formats;

/// <summary>Reads what the documentation of the library says of a type or a property, in the words of a schema.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "NewsParse.xml"))
        .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);

    public string? Of(Type type) => _members.TryGetValue("T:" + type.FullName, out XElement? member) ? Words(member.Element("summary")) : null;

    public string? Of(Type type, JsonPropertyInfo property)
    {
        string name = char.ToUpperInvariant(property.Name[0]) + property.Name[1..];
        for (Type? owner = type; owner is not null; owner = owner.BaseType)
        {
            if (_members.TryGetValue($"P:{owner.FullName}.{name}", out XElement? member) && member.Element("summary") is { } summary)
            {
                string words = string.Join(' ', new[] { Words(summary), Words(member.Element("value")) }.OfType<string>());
                return words.StartsWith("Gets ", StringComparison.Ordinal) ? char.ToUpperInvariant(words[5]) + words[6..] : words;
            }

            // The properties of a positional record are described as its parameters.
            if (_members.TryGetValue("T:" + owner.FullName, out XElement? record) && record.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name) is { } param)
            {
                return Words(param);
            }
        }

        return null;
    }

    private static string? Words(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        string text = string.Concat(element.Nodes().Select(static node => node switch
        {
            XText part => part.Value,
            XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value == "null" ? "absent" : word.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1],
            XElement part => part.Value,
            _ => "",
        }));
        string words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.StartsWith("absent", StringComparison.Ordinal) ? "A" + words[1..] : words;
    }
}
