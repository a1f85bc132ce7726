namespace NewsParse.Bylines;

/// <summary>A part of a byline between two signs or joining words.</summary>
internal readonly record struct BylinePiece(string Text, PieceLink Link, bool IsBracketed);
