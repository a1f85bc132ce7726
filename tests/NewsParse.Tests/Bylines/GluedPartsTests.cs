using NewsParse.Bylines;
using NewsParse.Metadata;

namespace NewsParse.Tests.Bylines;

/// <summary>Where markup wrote two parts without a space between.</summary>
public sealed class GluedPartsTests
{
    [Theory]
    [InlineData("Jane MacEditor", "Jane MacEditor")]
    [InlineData("Jane RoeSenior Editor", "Jane Roe|Senior Editor")]
    [InlineData("jane@herald.example John Doe@jdoe", "jane@herald.example John Doe @jdoe")]
    [InlineData("Jane RoeMore", "Jane Roe|More")]
    [InlineData("Ann Poe, RoeJohn Doe", "Ann Poe, RoeJohn Doe")]
    [InlineData("byAn", "byAn")]
    [InlineData("Jane Roe @janeroe", "Jane Roe @janeroe")]
    [InlineData("Jane Roe@janeroe jane@herald.example", "Jane Roe @janeroe jane@herald.example")]
    [InlineData("Jane RoeCoastal Herald", "Jane Roe|Coastal Herald")]
    [InlineData("Jane RoeMay 3", "Jane Roe|May 3")]
    [InlineData("JaneJohn Doe", "JaneJohn Doe")]
    [InlineData("Jane Ro2 hours", "Jane Ro2 hours")]
    [InlineData("Jane Roe2", "Jane Roe2")]
    [InlineData("Jane RoeTarkel Doe", "Jane RoeTarkel Doe")]
    [InlineData("Jane RoeJean-Luc Martin", "Jane Roe|Jean-Luc Martin")]
    public void Part_Line_IsPartedWhereBothSidesStandAlone(string line, string expected) =>
        GluedParts.Part(line, new SiteNames([new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Coastal Herald", .95)], null)).Should().Be(expected);
}
