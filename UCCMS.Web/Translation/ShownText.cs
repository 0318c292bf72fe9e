using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace UCCMS.Web.Translation;

/// <summary>A text with values in it, as T[$"…"] takes it: the fixed words are the key of a translation, the values stand in its {0}, {1} ….</summary>
[InterpolatedStringHandler]
public readonly struct ShownText(int literalLength, int formattedCount)
{
    private readonly StringBuilder template = new(literalLength + (3 * formattedCount));
    private readonly List<string> values = new(formattedCount);

    public string Template => template.ToString();

    public IReadOnlyList<string> Values => values;

    public void AppendLiteral(string text) => template.Append(text);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, format: null);

    public void AppendFormatted<T>(T value, string? format)
    {
        template.Append(CultureInfo.InvariantCulture, $"{{{values.Count}}}");
        values.Add(value is IFormattable formattable ? formattable.ToString(format, CultureInfo.CurrentCulture) : value?.ToString() ?? string.Empty);
    }
}
