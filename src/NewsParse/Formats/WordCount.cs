using NewsParse.Text;

namespace NewsParse.Formats;

/// <summary>Counts the words of a text as word processors do: what stands between white space and has a letter or digit, and each character of Chinese or Japanese.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        int count = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            if (Scripts.IsHan(c) || Scripts.IsKana(c))
            {
                count++;
                isInWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                isInWord = false;
            }
            else if (!isInWord && char.IsLetterOrDigit(c))
            {
                count++;
                isInWord = true;
            }
        }

        return count;
    }
}
