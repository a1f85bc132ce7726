using NewsParse.Diagnostics;
using NewsParse.Labelling.Texts;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Gives every block of a page its role.</summary>
internal sealed class Labeller(BodyModels models)
{
    public PageLabels Label(Page page, PageMetadata metadata, ParseSession session)
    {
        session.Checkpoint();
        var view = new PageView(page, metadata);
        session.Checkpoint();
        float[] odds = page.Blocks.Count == 0 ? [] : models.Odds(view, session.Tick);
        bool isText = page.Kind == ArticleSourceKind.Text;
        float[] learned = isText ? [.. odds] : odds;
        bool[] body = BodyDecision.Decide(view, odds);
        TextLines? lines = isText ? TextLines.Decide(view, learned, body) : null;
        var labels = new BlockLabel[page.Blocks.Count];
        var roles = new RoleRules(view, body);
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = roles.LabelOf(i, odds[i]);
        }

        if (lines is not null)
        {
            TextRoles.Settle(view, body, lines, labels);
        }

        return new PageLabels
        {
            Blocks = labels,
            Quality = LabelQuality.Of(view, odds, body),
            BestBoxInk = view.Boxes.BestInk,
            Kind = KindRules.KindOf(view, metadata, body, session.Url),
        };
    }
}
