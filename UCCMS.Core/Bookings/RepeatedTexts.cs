namespace UCCMS.Core.Bookings;

/// <summary>
/// Gives back the same string for the same characters: a file of a hundred thousand rows names few customers. Bounded:
/// beyond its limit it begins anew.
/// </summary>
public sealed class RepeatedTexts
{
    private const int Limit = 20_000;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public RepeatedTexts() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return string.Empty;
        }

        if (_bySpan.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count >= Limit)
        {
            _texts.Clear();
        }

        var added = text.ToString();
        _texts.Add(added);
        return added;
    }
}
