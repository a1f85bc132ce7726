using System.Buffers;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>
/// The one walk over a parsed page: cuts its text into blocks where a browser would end a line, and collects the head on the way.
/// The stack is explicit, so depth costs memory, not the thread's stack.
/// </summary>
internal sealed class DomWalk(ParseSession session, bool readHidden)
{
    /// <summary>How much of a text is read between two looks at the clock.</summary>
    private const int TextPiece = 1 << 16;

    /// <summary>Each line within an inline element has a mark of it: of elements never closed, one in another, there would be marks without end.</summary>
    private const int MaxOpenInlines = 32;

    private static readonly SearchValues<char> s_blanks = SearchValues.Create(" \t\n\r\f\u00A0\u200B\uFEFF");

    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageElement> _elements = [];
    private readonly List<InlineMark> _marks = [];
    private readonly List<PageMedia> _media = [];
    private readonly PageHead _head = new();
    private readonly TextRun _run = new();
    private readonly List<OpenInline> _openInlines = [];
    private Frame[] _stack = new Frame[64];
    private int _depth;

    private PageElement _box = null!;
    private int _links;
    private int _linksInRun;
    private int _linksWithoutInk;
    private int _bolds;
    private int _italics;
    private int _hidden;
    private int _preformatted;
    private int _breaks;
    private int _headingLevel;
    private int _firstMark;
    private int _textLength;
    private bool _isSpent;
    private int _skippedElements;
    private int _hiddenElements;

    /// <summary>Characters of text in blocks that the page shows.</summary>
    public int ShownChars { get; private set; }

    /// <summary>Characters of text in parts that the page does not show.</summary>
    public int HiddenChars { get; private set; }

    public void Run(LightDocument document)
    {
        LightElement? root = document.Root;
        _box = new PageElement(null, 0, TagKind.Html, "html", root);
        _elements.Add(_box);
        if (root is null)
        {
            return;
        }

        HeadReader.ReadRoot(root, _head);
        Push(new Frame(root.FirstChild, TagKind.Html, null, FrameFlags.None));
        while (_depth > 0)
        {
            ref Frame frame = ref _stack[_depth - 1];
            // At a limit all is closed where it stands.
            if (frame.Next is not { } node || _isSpent)
            {
                Leave();
                continue;
            }

            frame.Next = node.Next;
            // How many nodes there are was bounded when the tree was made.
            session.Tick();
            if (node is LightText text)
            {
                ReadLongText(text.Data.Span);
            }
            else if (node is LightElement element)
            {
                Enter(element);
            }
        }

        EndBlock();
        _box.EndBlock = _blocks.Count;
        // What stands in a line that a limit dropped stands at the end.
        for (int i = _media.Count - 1; i >= 0 && _media[i].NextBlock > _blocks.Count; i--)
        {
            _media[i] = _media[i] with { NextBlock = _blocks.Count };
        }
    }

    public Page ToPage(LightDocument tree, FullDocument document) => new()
    {
        Kind = ArticleSourceKind.Html,
        Blocks = new WatchedList<PageBlock>(_blocks, session),
        Elements = new WatchedList<PageElement>(_elements, session),
        Marks = new WatchedList<InlineMark>(_marks, session),
        Media = new WatchedList<PageMedia>(_media, session),
        Head = _head,
        Tree = tree,
        Document = document,
        SkippedElements = _skippedElements,
        HiddenElements = _hiddenElements,
    };

    private void Enter(LightElement element)
    {
        string name = element.Name;
        TagKind kind = element.Kind;
        if (HeadReader.Read(element, _head))
        {
            return;
        }

        switch (kind)
        {
            case TagKind.Break:
                ReadBreak();
                return;
            // One that is never closed holds the rest of the page.
            case TagKind.Skipped when name == "noscript":
                if (readHidden)
                {
                    break;
                }

                _skippedElements++;
                PassHidden(element);
                return;
            case TagKind.Skipped:
                _skippedElements++;
                return;
            case TagKind.Image:
                _media.Add(MediaReader.Read(element, NextBlock, _box, isImage: true));
                return;
            case TagKind.Embedded:
                _media.Add(MediaReader.Read(element, NextBlock, _box, isImage: false));
                return;
            case TagKind.Rule:
                EndBlock();
                return;
        }

        bool hidden = Visibility.IsHidden(element, kind);
        if (hidden && !readHidden)
        {
            _hiddenElements++;
            PassHidden(element);
            return;
        }

        PageElement? outer = null;
        // Text that is not shown is a block of its own even in the middle of a line.
        if (hidden || (kind == TagKind.Custom ? !StandsInLine(element) : Tags.IsBox(kind)) || HoldsBox(element, kind))
        {
            EndBlock();
            outer = _box;
            _box = new PageElement(outer, _elements.Count, kind, name, element) { FirstBlock = _blocks.Count };
            _elements.Add(_box);
            if (kind == TagKind.Heading)
            {
                _headingLevel = name[1] - '0';
            }
        }

        if (kind == TagKind.Link)
        {
            HeadReader.ReadLicense(element, _head, _blocks.Count);
        }

        FrameFlags flags = Open(kind, hidden);
        if (outer is null && _openInlines.Count < MaxOpenInlines && IsMarked(element, kind))
        {
            _openInlines.Add(new OpenInline(element, _run.NextStart));
            flags |= FrameFlags.Marked;
        }

        Push(new Frame(element.FirstChild, kind, outer, flags));
    }

    private FrameFlags Open(TagKind kind, bool hidden)
    {
        var flags = FrameFlags.None;
        if (hidden)
        {
            flags |= FrameFlags.Hidden;
            _hidden++;
        }

        switch (kind)
        {
            case TagKind.Link:
                _links++;
                _linksWithoutInk++;
                return flags | FrameFlags.Link;
            case TagKind.Bold:
                _bolds++;
                return flags | FrameFlags.Bold;
            case TagKind.Italic:
                _italics++;
                return flags | FrameFlags.Italic;
            case TagKind.Preformatted:
                _preformatted++;
                return flags | FrameFlags.Preformatted;
            default:
                return flags;
        }
    }

    private void Leave()
    {
        Frame frame = _stack[--_depth];
        _stack[_depth] = default;
        if (frame.OuterBox is not null)
        {
            EndBlock();
            _box.EndBlock = _blocks.Count;
            _box = frame.OuterBox;
            if (frame.Kind == TagKind.Heading)
            {
                _headingLevel = 0;
            }
        }

        FrameFlags flags = frame.Flags;
        if (flags == FrameFlags.None)
        {
            return;
        }

        if ((flags & FrameFlags.Marked) != 0)
        {
            OpenInline inline = _openInlines[^1];
            _openInlines.RemoveAt(_openInlines.Count - 1);
            AddMark(inline);
        }

        if ((flags & FrameFlags.Link) != 0)
        {
            _links--;
            _linksWithoutInk = Math.Min(_linksWithoutInk, _links);
        }

        _bolds -= (flags & FrameFlags.Bold) != 0 ? 1 : 0;
        _italics -= (flags & FrameFlags.Italic) != 0 ? 1 : 0;
        _hidden -= (flags & FrameFlags.Hidden) != 0 ? 1 : 0;
        _preformatted -= (flags & FrameFlags.Preformatted) != 0 ? 1 : 0;
    }

    private void ReadLongText(ReadOnlySpan<char> data)
    {
        while (data.Length > TextPiece && !_isSpent)
        {
            int length = WellFormed.Cut(data, TextPiece);
            ReadText(data[..length]);
            data = data[length..];
            session.Checkpoint();
        }

        if (!_isSpent)
        {
            ReadText(data);
        }
    }

    private void ReadText(ReadOnlySpan<char> data)
    {
        if (_breaks > 0 && _preformatted == 0)
        {
            if (data.IndexOfAnyExcept(s_blanks) < 0)
            {
                // At the front of a line white space shows nothing.
                return;
            }

            // Two line breaks in a row are how pages without paragraphs part theirs.
            if (_breaks > 1)
            {
                EndBlock();
            }
            else
            {
                _run.Break();
                _breaks = 0;
            }
        }

        int before = _run.InkChars;
        if (_preformatted > 0)
        {
            _run.AppendPreformatted(data, _links > 0, _bolds > 0, _italics > 0);
        }
        else
        {
            _run.Append(data, _links > 0, _bolds > 0, _italics > 0);
        }

        // A link counts where its text stands, once in each block.
        if (_linksWithoutInk > 0 && _run.InkChars > before)
        {
            _linksInRun += _linksWithoutInk;
            _linksWithoutInk = 0;
        }

        if (_run.Length > session.Limits.MaxTextLength - _textLength)
        {
            session.Reach(ParseFailureCode.TooMuchText, $"The page has more than {session.Limits.MaxTextLength} characters of text.");
            _run.Truncate(session.Limits.MaxTextLength - _textLength);
            _isSpent = true;
        }
    }

    private void ReadBreak()
    {
        if (_preformatted > 0)
        {
            _run.AppendPreformatted("\n", false, false, false);
        }
        else if (_run.HasInk)
        {
            _breaks++;
        }
    }

    private int NextBlock => _run.HasInk ? _blocks.Count + 1 : _blocks.Count;

    private void EndBlock()
    {
        _breaks = 0;
        if (!_run.HasInk)
        {
            _run.Clear();
            _marks.RemoveRange(_firstMark, _marks.Count - _firstMark);
            Reopen();
            return;
        }

        if (_blocks.Count == session.Limits.MaxBlocks)
        {
            session.Reach(ParseFailureCode.TooManyBlocks, $"The page has more than {session.Limits.MaxBlocks} blocks of text.");
            _isSpent = true;
            _run.Clear();
            _marks.RemoveRange(_firstMark, _marks.Count - _firstMark);
            return;
        }

        foreach (OpenInline open in _openInlines)
        {
            AddMark(open);
        }

        int ink = _run.InkChars, link = _run.LinkChars, bold = _run.BoldChars, italic = _run.ItalicChars;
        string text = _run.Take(_preformatted > 0);
        _textLength += text.Length;
        FitMarks(text.Length);
        _blocks.Add(new PageBlock
        {
            Position = _blocks.Count,
            Text = text,
            Parent = _box,
            HeadingLevel = _headingLevel,
            InkChars = ink,
            LinkChars = link,
            BoldChars = bold,
            ItalicChars = italic,
            LinkCount = _linksInRun,
            IsHidden = _hidden > 0,
            FirstMark = _firstMark,
            EndMark = _marks.Count,
        });
        if (_hidden > 0)
        {
            HiddenChars += ink;
        }
        else
        {
            ShownChars += ink;
        }

        _firstMark = _marks.Count;
        Reopen();
    }

    /// <summary>What spans two blocks begins again at the front of the second.</summary>
    private void Reopen()
    {
        _linksInRun = 0;
        _linksWithoutInk = _links;
        for (int i = 0; i < _openInlines.Count; i++)
        {
            _openInlines[i] = _openInlines[i] with { Start = 0 };
        }
    }

    private void AddMark(OpenInline inline)
    {
        // The space before its first word belongs to the line, not to the element.
        int start = inline.Start;
        while (start < _run.Length && _run[start] is ' ' or '\n')
        {
            start++;
        }

        if (start < _run.Length)
        {
            _marks.Add(new InlineMark(_blocks.Count, start, _run.Length - start, inline.Node));
        }
    }

    /// <summary>Moves the marks of the block that just ended to its trimmed text; what stood in the trimmings is dropped.</summary>
    private void FitMarks(int length)
    {
        int kept = _firstMark;
        for (int i = _firstMark; i < _marks.Count; i++)
        {
            InlineMark mark = _marks[i];
            int start = Math.Clamp(mark.Start - _run.TrimmedStart, 0, length);
            int end = Math.Clamp(mark.Start + mark.Length - _run.TrimmedStart, start, length);
            if (end > start)
            {
                _marks[kept++] = mark with { Start = start, Length = end - start };
            }
        }

        _marks.RemoveRange(kept, _marks.Count - kept);
    }

    /// <summary>Weighs what is not shown, and reads what stands there of the head: pages hide their structured data, too.</summary>
    private void PassHidden(LightElement element)
    {
        LightNode? node = element.FirstChild;
        while (node is not null)
        {
            session.Tick();
            bool enters = true;
            if (node is LightText text)
            {
                HiddenChars += text.Data.Span.Trim().Length;
            }
            else if (node is LightElement child)
            {
                enters = !HeadReader.Read(child, _head) && child.Kind != TagKind.Skipped;
            }

            node = enters ? node.Following(element) : node.FollowingBeyond(element);
        }
    }

    /// <summary>An inline element around boxes is drawn as a box itself: a card that is one link, a page in a span.</summary>
    private static bool HoldsBox(LightElement element, TagKind kind)
    {
        if (Tags.IsBox(kind) && kind != TagKind.Custom)
        {
            return false;
        }

        for (LightNode? node = element.FirstChild; node is not null; node = node.Next)
        {
            if (node is LightElement { Kind: not TagKind.Custom } child && Tags.IsBox(child.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// An element of the page's own naming is drawn in the line unless a style says otherwise, and mostly one does; not where it
    /// stands among the words of a paragraph.
    /// </summary>
    private static bool StandsInLine(LightElement element) =>
        element.Parent is { Kind: var outer }
        && (outer is TagKind.Paragraph or TagKind.Heading || !Tags.IsBox(outer));

    private static bool IsMarked(LightElement element, TagKind kind)
    {
        if (kind is TagKind.Link or TagKind.Time)
        {
            return true;
        }

        return element.HasAttributes
            && ((element.TryGetAttribute("class", out ReadOnlySpan<char> classes) && classes.Length > 0) || element.HasAttribute("itemprop") || element.HasAttribute("rel") || element.HasAttribute("property"));
    }

    private void Push(Frame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _stack.Length * 2);
        }

        _stack[_depth++] = frame;
    }

    private struct Frame(LightNode? firstChild, TagKind kind, PageElement? outerBox, FrameFlags flags)
    {
        public readonly TagKind Kind = kind;
        public readonly PageElement? OuterBox = outerBox;
        public readonly FrameFlags Flags = flags;
        public LightNode? Next = firstChild;
    }

    [Flags]
    private enum FrameFlags : byte
    {
        None = 0,
        Link = 1,
        Bold = 2,
        Italic = 4,
        Hidden = 8,
        Preformatted = 16,
        Marked = 32,
    }

    private readonly record struct OpenInline(LightElement Node, int Start);
}
