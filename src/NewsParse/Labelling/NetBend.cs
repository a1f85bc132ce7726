using System.Runtime.Intrinsics;

namespace NewsParse.Labelling;

/// <summary>How the values of a feature are bent before a net weighs them, so that what matters of them is spread evenly.</summary>
internal enum NetBend
{
    None,

    /// <summary>A distance of which only the near end matters.</summary>
    Near,

    /// <summary>A count of either sign, of which the magnitude matters.</summary>
    Log,
}

/// <summary>Bends values.</summary>
internal static class NetBends
{
    public static Vector256<float> Apply(this NetBend bend, Vector256<float> values)
    {
        switch (bend)
        {
            case NetBend.Near:
                return Vector256<float>.One / (Vector256<float>.One + values);
            case NetBend.Log:
                for (int i = 0; i < Vector256<float>.Count; i++)
                {
                    values = values.WithElement(i, MathF.CopySign(MathF.Log(1 + MathF.Abs(values[i])), values[i]));
                }

                return values;
            default:
                return values;
        }
    }

    public static float Apply(this NetBend bend, float value) => bend.Apply(Vector256.Create(value))[0];
}
