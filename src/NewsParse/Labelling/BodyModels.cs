using System.Security.Cryptography;
using System.Text;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>How sure it is of each block that it belongs to the body: one set of weights for pages, one for plain texts.</summary>
internal sealed class BodyModels
{
    public const string PageWeights = "page-body.trees";
    public const string TextWeights = "text-body.trees";

    private static readonly Lazy<BodyModels> s_default = new(static () => new BodyModels(TreeModel.ReadWeights(PageWeights), TreeModel.ReadWeights(TextWeights)));

    private readonly TreeModel _page;
    private readonly TreeModel _text;

    public BodyModels(string pageWeights, string textWeights)
    {
        _page = TreeModel.Parse(pageWeights, BlockFeatures.Names);
        _text = TreeModel.Parse(textWeights, BlockFeatures.Names);
        Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(pageWeights + textWeights)))[..12].ToLowerInvariant();
    }

    /// <summary>The weights that ship with the library.</summary>
    public static BodyModels Default => s_default.Value;

    /// <summary>The first hexadecimal digits of a hash over all weights.</summary>
    public string Fingerprint { get; }

    public float[] Odds(PageView view)
    {
        using FeatureMatrix features = BlockFeatures.Read(view);
        return (view.Page.Kind == ArticleSourceKind.Html ? _page : _text).Score(features);
    }
}
