using System.Runtime.Intrinsics;
using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Tests.Labelling;

public sealed class FeatureMatrixTests
{
    [Theory]
    [InlineData(0, 8)]
    [InlineData(8, 2)]
    public void CopyColumns_Rows_LieSideBySide(int first, int expected)
    {
        using var rows = new FeatureMatrix(10, 3);
        for (int row = 0; row < rows.Rows; row++)
        {
            for (int column = 0; column < rows.Columns; column++)
            {
                rows[row][column] = (row * 10) + column;
            }
        }

        var columns = new Vector256<float>[3];
        Array.Fill(columns, Vector256.Create(-1f));
        int count = rows.CopyColumns(first, columns);

        count.Should().Be(expected);
        for (int column = 0; column < 3; column++)
        {
            Enumerable.Range(0, 8).Select(lane => columns[column][lane]).Should().Equal(Enumerable.Range(0, 8).Select(lane => lane < count ? ((first + lane) * 10) + column : -1f));
        }
    }

    [Fact]
    public void Add_Values_FillARowFromLeftToRightAndName()
    {
        var names = new List<string>();
        var values = new float[7];
        var row = new FeatureRow(values, names);

        row.Add("words", 2.5);
        row.Add("hidden", true);
        row.Add("in-", TagKind.List, true);
        row.Add("label-", "share", 3);
        row.Add("class-", ["ad", "bio"], [4, 5]);
        row.Add("depth-", -1, 6);

        values.Should().Equal(2.5f, 1, 1, 3, 4, 5, 6);
        names.Should().Equal("words", "hidden", "in-List", "label-share", "class-ad", "class-bio", "depth--1");
    }

    [Fact]
    public void Add_ValueThatDoesNotHold_IsZero()
    {
        float[] values = [9, 9];
        var row = new FeatureRow(values, null);

        row.Add("hidden", false);
        row.Add("in-", TagKind.List, false);

        values.Should().Equal(0, 0);
    }
}
