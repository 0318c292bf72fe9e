namespace UCCMS.Web.Exports.Pdf;

/// <summary>Divides a width in proportion to shares.</summary>
internal static class Shares
{
    public static (double Left, double Width)[] Of(IEnumerable<double> shares, double width, double gutter)
    {
        var parts = shares.ToArray();
        var unit = (width - (gutter * (parts.Length - 1))) / parts.Sum();
        var spaces = new (double, double)[parts.Length];
        var left = 0d;
        for (var i = 0; i < parts.Length; i++)
        {
            spaces[i] = (left, parts[i] * unit);
            left += (parts[i] * unit) + gutter;
        }

        return spaces;
    }
}
