using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The accounting code of a product and its GST rate, or that it is exempt, from a date to a date.</summary>
public sealed class ProductTaxRate : IAuditedDocument
{
    private ProductTaxRate()
    {
    }

    public string ProductCode { get; private set; } = string.Empty;

    /// <summary>Services accounting code, printed on invoices and reported in GSTR-1.</summary>
    public string Sac { get; private set; } = string.Empty;

    public Percent Rate { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool IsExempt { get; private set; }

    /// <summary>What it rests on.</summary>
    public string Notification { get; private set; } = string.Empty;

    string IAuditedDocument.AuditKey => AuditKeyOf(ProductCode);

    string IAuditedDocument.AuditTitle => $"GST of {ProductCode} from {IndianTime.Show(From)}: {Words}, SAC {Sac}";

    /// <summary>18%, or exempt.</summary>
    public string Words => IsExempt ? "Exempt" : Rate.ToString();

    public static string AuditKeyOf(string product) => $"product-tax/{product}";

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    internal static ProductTaxRate Of(string product, TaxEntry entry, DateOnly from, DateOnly? to) => new()
    {
        ProductCode = product,
        Sac = entry.Sac,
        Rate = entry.IsExempt ? Percent.Zero : entry.Rate,
        From = from,
        To = to,
        IsExempt = entry.IsExempt,
        Notification = entry.Notification,
    };

    internal void EndBefore(DateOnly next) => To = next.AddDays(-1);
}

/// <summary>How a product is taxed, as it is entered.</summary>
/// <param name="Sac">Services accounting code.</param>
/// <param name="Rate">The whole rate; none where exempt.</param>
/// <param name="IsExempt">Bears no tax.</param>
/// <param name="Notification">What it rests on.</param>
public sealed record TaxEntry(string Sac, Percent Rate, bool IsExempt, string Notification)
{
    /// <summary>Longest accounting code.</summary>
    public const int SacLength = 6;

    /// <exception cref="RuleViolation">product.tax-sac, product.tax-rate, product.tax-source</exception>
    public TaxEntry Checked()
    {
        var sac = Sac.Trim();
        RuleViolation.Unless(
            sac.Length is >= 4 and <= SacLength && sac.All(char.IsAsciiDigit) && sac.StartsWith("99", StringComparison.Ordinal),
            "product.tax-sac",
            "A services accounting code has four to six digits and begins with 99: 996811 is postal services.",
            nameof(Sac));
        RuleViolation.Unless(
            IsExempt ? Rate == Percent.Zero : Rate > Percent.Zero && Rate <= Percent.Of(100),
            "product.tax-rate",
            IsExempt ? "An exempt product has no rate." : "Enter the whole rate, above 0% and at most 100%; or mark the product as exempt.",
            nameof(Rate));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(Notification), "product.tax-source", "Name the notification that says so, with its number and date.", nameof(Notification));
        return this with { Sac = sac, Notification = Notification.Trim() };
    }
}
