using System.Collections.Immutable;
using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Translation;

namespace NewsParse.Assembling;

/// <summary>Tells tables of data from tables that only lay a page out, and reads the former.</summary>
internal sealed class TableReader(Page page, PageLabels labels, BlockTraces blockTraces, BlockTexts texts)
{
    /// <summary>A cell with more text than this holds paragraphs, not data.</summary>
    private const int MaxCellChars = 400;

    private readonly Dictionary<PageElement, bool> _isData = [];

    /// <summary>By row: the last element that was looked at for cells without text. Tables within its cells would have it looked through again and again.</summary>
    private readonly Dictionary<PageElement, int> _lookedAt = [];

    /// <summary>The table of data a block stands in; null where it stands in none.</summary>
    public PageElement? TableOf(PageBlock block)
    {
        PageElement? table = block.Parent.Nearest(TagKind.Table);
        return table is not null && IsData(table) ? table : null;
    }

    /// <summary>Reads the rows from the block at <paramref name="at"/> on, as far as they are body.</summary>
    public (Table Table, int End) Read(PageElement table, int at)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var cells = ImmutableArray.CreateBuilder<string>();
        var traces = ImmutableArray.CreateBuilder<BlockTrace>();
        PageElement? row = null, cell = null;
        while (at < table.EndBlock && labels.Blocks[at].IsBody)
        {
            PageBlock block = page.Blocks[at];
            PageElement? ownRow = block.Parent.Nearest(TagKind.Row), ownCell = CellOf(block.Parent);
            if (ownRow != row && cells.Count > 0)
            {
                rows.Add(cells.DrainToImmutable());
                cell = null;
            }

            if (ownCell is not null && ownCell == cell)
            {
                cells[^1] = cells[^1] + "\n" + texts[at];
            }
            else
            {
                AddEmptyCells(cells, ownCell);
                cells.Add(texts[at]);
            }

            (row, cell) = (ownRow, ownCell);
            traces.Add(blockTraces.Of(at));
            at++;
        }

        rows.Add(cells.DrainToImmutable());
        return (new Table { Rows = rows.ToImmutable(), Traces = traces.ToImmutable() }, at);
    }

    /// <summary>Cells without text are no blocks, but they keep their place in the row.</summary>
    private void AddEmptyCells(ImmutableArray<string>.Builder cells, PageElement? next)
    {
        if (next?.Parent is not { } row)
        {
            return;
        }

        for (int i = _lookedAt.GetValueOrDefault(row, row.Index) + 1; i < next.Index; i++)
        {
            PageElement element = page.Elements[i];
            if (element.Parent == row && element.Kind is TagKind.Cell or TagKind.HeaderCell && element.BlockCount == 0)
            {
                cells.Add("");
            }
        }

        _lookedAt[row] = next.Index;
    }

    private bool IsData(PageElement table)
    {
        if (!_isData.TryGetValue(table, out bool isData))
        {
            isData = Judge(table);
            _isData.Add(table, isData);
        }

        return isData;
    }

    private bool Judge(PageElement table)
    {
        var rows = new HashSet<PageElement>();
        var cells = new HashSet<PageElement>();
        for (int i = table.FirstBlock; i < table.EndBlock; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block.Text.Length > MaxCellChars || CellOf(block.Parent) is not { } cell || cell.BlockCount > 4)
            {
                return false;
            }

            cells.Add(cell);
            if (block.Parent.Nearest(TagKind.Row) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows.Count >= 2 && cells.Count > rows.Count;
    }

    private static PageElement? CellOf(PageElement element)
    {
        PageElement? box = element;
        while (box is not null && box.Kind is not (TagKind.Cell or TagKind.HeaderCell or TagKind.Table))
        {
            box = box.Parent;
        }

        return box is { Kind: TagKind.Table } ? null : box;
    }
}
