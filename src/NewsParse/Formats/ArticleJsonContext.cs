using System.Text.Json.Serialization;

namespace NewsParse.Formats;

/// <summary>
/// How an <see cref="ArticleDocument"/> is written as JSON and read back: camel case, enums by name, nothing for what is
/// null. Generated at build time, so it works in trimmed and native programs. Internal, as a context shows every type it
/// knows, down to <c>Int32</c>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(AddressConverter),
        typeof(FiniteNumberConverter),
        typeof(TextConverter),
        typeof(EnumNameConverter<AccessState>),
        typeof(EnumNameConverter<ArticleField>),
        typeof(EnumNameConverter<ArticleKind>),
        typeof(EnumNameConverter<AuthorKind>),
        typeof(EnumNameConverter<BlockRole>),
        typeof(EnumNameConverter<ContributorRole>),
        typeof(EnumNameConverter<DatePrecision>),
        typeof(EnumNameConverter<DiagnosticCode>),
        typeof(EnumNameConverter<EvidenceSource>),
        typeof(EnumNameConverter<LicenseKind>),
        typeof(EnumNameConverter<OriginKind>),
        typeof(EnumNameConverter<RepairRules>),
        typeof(EnumNameConverter<RuleOutcome>),
        typeof(EnumNameConverter<TranslationSignalKind>),
    ])]
[JsonSerializable(typeof(ArticleDocument))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
