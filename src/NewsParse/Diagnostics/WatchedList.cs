using System.Collections;

namespace NewsParse.Diagnostics;

/// <summary>
/// A list whose every read looks, now and then, whether the parse may go on. All work on a page goes over its blocks, boxes and candidates, so
/// whoever loops over them, a rule or a cleaner, is cut short in the middle of it, and needs no look at the clock of its own.
/// </summary>
internal sealed class WatchedList<T>(List<T> items, ParseSession session) : IReadOnlyList<T>, IList<T>
{
    public int Count => items.Count;

    public bool IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            session.Tick();
            return items[index];
        }
        set => throw ReadOnly();
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (T item in items)
        {
            session.Tick();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int IndexOf(T item) => items.IndexOf(item);

    public bool Contains(T item) => items.Contains(item);

    public void CopyTo(T[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    public void Add(T item) => throw ReadOnly();

    public void Insert(int index, T item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public bool Remove(T item) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A page is not changed once it is read.");
}
