using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The GST rate of a product from a date to a date, or that it is exempt.</summary>
public sealed class ProductTaxRate
{
    private ProductTaxRate()
    {
    }

    public string ProductCode { get; private set; } = string.Empty;

    public Percent Rate { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public bool IsExempt { get; private set; }

    /// <summary>What it rests on.</summary>
    public string Notification { get; private set; } = string.Empty;

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    internal static ProductTaxRate Of(string product, Percent rate, DateOnly from, DateOnly? to, bool isExempt, string notification) => new()
    {
        ProductCode = product,
        Rate = rate,
        From = from,
        To = to,
        IsExempt = isExempt,
        Notification = notification,
    };
}
