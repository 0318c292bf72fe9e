using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Numbers as a PDF writes them: a point for the decimal sign, at most three decimals, no exponent.</summary>
internal static class PdfNumber
{
    public static StringBuilder Number(this StringBuilder to, double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            to.Append('-');
            thousandths = -thousandths;
        }

        to.Append(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
        {
            return to;
        }

        to.Append('.').Append((char)('0' + (rest / 100)));
        if (rest % 100 != 0)
        {
            to.Append((char)('0' + (rest / 10 % 10)));
        }

        return rest % 10 == 0 ? to : to.Append((char)('0' + (rest % 10)));
    }
}
