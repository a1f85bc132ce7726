using FluentAssertions;
using NewsParse.Evaluation.Training;
using NewsParse.Labelling;

namespace NewsParse.Tests.Evaluation;

public class NetTrainingTests
{
    [Fact]
    public void Train_BlocksToldApartByTwoFeatures_TellsNewOnesApart()
    {
        NetModel net = NetModel.Parse(NetTraining.Train(Pages(60, seed: 1)), BlockFeatures.Names);

        TrainingPage unseen = Pages(1, seed: 2)[0];
        float[] odds = new BodyModel(TreeModel.Parse("", BlockFeatures.Names), net).Odds(unseen.Features);

        odds.Zip(unseen.Labels).Count(static block => block.First > .5f == (block.Second == 1)).Should().BeGreaterThan(17, "of 20 blocks");
    }

    [Fact]
    public void Train_SameLessonsAndSeed_GivesTheSameWeights()
    {
        NetTraining.Train(Pages(3, seed: 1)).Should().Be(NetTraining.Train(Pages(3, seed: 1)));
    }

    [Fact]
    public void Train_BlocksOfUnknownLabel_AreNotLearnedFrom()
    {
        TrainingPage[] pages = Pages(3, seed: 1);
        TrainingPage[] turned = [.. pages.Select(static page => page with { Labels = [.. page.Labels] })];
        foreach (TrainingPage page in pages.Concat(turned))
        {
            page.Weights[0] = 0;
        }

        foreach (TrainingPage page in turned)
        {
            page.Labels[0] = 1 - page.Labels[0];
        }

        NetTraining.Train(turned).Should().Be(NetTraining.Train(pages));
    }

    /// <summary>Pages of 20 blocks, body where they have many words and few links.</summary>
    private static TrainingPage[] Pages(int count, int seed)
    {
        var random = new Random(seed);
        int words = Column("words"), links = Column("link-density");
        var pages = new TrainingPage[count];
        for (int p = 0; p < count; p++)
        {
            var features = new FeatureMatrix(20, BlockFeatures.Names.Count);
            var labels = new int[features.Rows];
            var weights = new float[features.Rows];
            for (int i = 0; i < labels.Length; i++)
            {
                features[i].Clear();
                features[i][words] = random.NextSingle() * 5;
                features[i][links] = random.NextSingle();
                labels[i] = features[i][words] - (4 * features[i][links]) > 0 ? 1 : 0;
                weights[i] = 1;
            }

            pages[p] = new TrainingPage($"{p}", 0, IsText: false, features, labels, weights);
        }

        return pages;
    }

    private static int Column(string name) => BlockFeatures.Names.ToList().IndexOf(name);
}
