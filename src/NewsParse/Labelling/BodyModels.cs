using System.Security.Cryptography;
using System.Text;
using NewsParse.Labelling.Texts;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>How sure it is of each block that it belongs to the body: one set of weights for pages, one for plain texts.</summary>
internal sealed class BodyModels
{
    private static readonly Lazy<BodyModels> s_default = new(static () => new BodyModels(BodyWeights.Read()));

    private readonly BodyModel _page;
    private readonly BodyModel _text;

    public BodyModels(BodyWeights weights)
    {
        _page = new BodyModel(TreeModel.Parse(weights.PageTrees, BlockFeatures.Names), NetModel.Parse(weights.PageNet, BlockFeatures.Names));
        _text = new BodyModel(TreeModel.Parse(weights.TextTrees, TextFeatures.Names), null);
        Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(weights.PageTrees + weights.PageNet + weights.TextTrees)))[..12].ToLowerInvariant();
    }

    /// <summary>The weights that ship with the library.</summary>
    public static BodyModels Default => s_default.Value;

    /// <summary>The first hexadecimal digits of a hash over all weights.</summary>
    public string Fingerprint { get; }

    /// <param name="view">The page.</param>
    /// <param name="tick">Called now and then; may throw to end it.</param>
    public float[] Odds(PageView view, Action? tick = null)
    {
        bool isText = view.Page.Kind == ArticleSourceKind.Text;
        using FeatureMatrix features = isText ? TextFeatures.Read(view) : BlockFeatures.Read(view);
        return (isText ? _text : _page).Odds(features, tick);
    }
}
