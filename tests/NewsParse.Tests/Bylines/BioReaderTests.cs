using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

/// <summary>Sentences that say who an author is.</summary>
public sealed class BioReaderTests
{
    [Theory]
    [InlineData("Jane Roe is a reporter at The Wire. In Paris she writes.", "Jane Roe <reporter> ~The Wire")]
    [InlineData("Jane Roe is a reporter at University of Kent for law", "Jane Roe <reporter> ~University of Kent")]
    [InlineData("One two three Jane Roe is a reporter", null)]
    [InlineData("Jane Roe is a correspondent for the Herald’s", "Jane Roe <correspondent> ~the Herald")]
    [InlineData("Jane Roe is editor", null)]
    [InlineData("Jane Roe is the author of “Sea”, a novel", "Jane Roe <author>")]
    [InlineData("J. K. Roe is a reporter here", "J. K. Roe <reporter here>")]
    [InlineData("Jane Roe is a reporter in", "Jane Roe <reporter>")]
    [InlineData("Jane Roe is a reporter at Herald in Paris", "Jane Roe <reporter> ~Herald @Paris")]
    [InlineData("Jane Roe is also currently a reporter at AFP", "Jane Roe <reporter> ~AFP")]
    [InlineData("At Drew University, Jane Roe is a professor for The Wire", "Jane Roe <professor> ~The Wire")]
    [InlineData("Jane Roe is a reporter at Herald, Paris", "Jane Roe <reporter> ~Herald")]
    [InlineData("At Drewcollege Jane Roe is editor", null)]
    [InlineData("Jane Roe Poe is a the", null)]
    [InlineData("Ann Roe is an editor", "Ann Roe <editor>")]
    [InlineData("At Kent University in Ohio, Jane Roe is a professor.", "Jane Roe <professor> ~Kent University in Ohio")]
    [InlineData("An Radio Nord in Kiel, Anna Muster ist Redakteurin.", "Anna Muster <Redakteurin> ~Radio Nord in Kiel")]
    [InlineData("Bei Radio Nord in Kiel, Anna Muster ist Redakteurin.", "Anna Muster <Redakteurin> ~Radio Nord in Kiel")]
    [InlineData("À Radio Nord de Lyon, Marie Dupont est une reporter.", "Marie Dupont <reporter> ~Radio Nord de Lyon")]
    [InlineData("Auf Radio Nord in Kiel, Anna Muster ist Redakteurin.", null)]
    public void Read_Sentence_TellsWhoItsSubjectIs(string sentence, string? expected)
    {
        Author? author = BioReader.Read(sentence);

        string? told = author is null ? null : $"{author.Name} <{author.Role}>" + (author.Affiliation is { } employer ? $" ~{employer}" : "") + (author.Place is { } place ? $" @{place}" : "");
        told.Should().Be(expected);
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(901, false)]
    public void Read_LongText_IsNoneAboutAnAuthor(int length, bool isOne)
    {
        const string bio = "Jane Roe is a correspondent. ";

        (BioReader.Read(bio + new string('x', length - bio.Length)) is not null).Should().Be(isOne);
    }
}
