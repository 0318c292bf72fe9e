using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>A service of the Department that contracts book; reference data.</summary>
public sealed class Product
{
    private readonly List<ProductTaxRate> taxRates = [];

    private Product()
    {
    }

    /// <summary>Three letters: SPD.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The products whose volume is read together for the discount; none where no order grants one.</summary>
    public string? DiscountGroup { get; private set; }

    public bool IsDiscountable { get; private set; }

    /// <summary>Name of the head its revenue is accounted under.</summary>
    public string RevenueHead { get; private set; } = string.Empty;

    /// <summary>Its bookings say whether they are town or non-town delivery.</summary>
    public bool HasTrafficClass { get; private set; }

    /// <summary>By date, without overlap.</summary>
    public IReadOnlyList<ProductTaxRate> TaxRates => taxRates;

    public static Product Of(string code, string name, string? discountGroup, string revenueHead, bool hasTrafficClass = false) => new()
    {
        Code = code,
        Name = name,
        DiscountGroup = discountGroup,
        IsDiscountable = discountGroup is not null,
        RevenueHead = revenueHead,
        HasTrafficClass = hasTrafficClass,
    };

    public Product Taxed(string sac, Percent rate, DateOnly from, DateOnly? to, string notification, bool isExempt = false)
    {
        taxRates.Add(ProductTaxRate.Of(Code, new TaxEntry(sac, rate, isExempt, notification), from, to));
        return this;
    }

    /// <summary>Taxes it otherwise from a day on, up to the next change that is known already.</summary>
    /// <exception cref="RuleViolation">product.same-day, product.tax-*</exception>
    public ProductTaxRate TaxFrom(DateOnly from, TaxEntry entry)
    {
        RuleViolation.Unless(taxRates.TrueForAll(r => r.From != from), "product.same-day", $"A rate of {Name} from {IndianTime.Show(from)} was entered already.", nameof(ProductTaxRate.From));
        var next = taxRates.Where(r => r.From > from).Select(r => (DateOnly?)r.From).Min();
        var rate = ProductTaxRate.Of(Code, entry.Checked(), from, next?.AddDays(-1));
        taxRates.Find(r => r.IsInForce(from))?.EndBefore(from);
        taxRates.Add(rate);
        return rate;
    }

    /// <exception cref="RuleViolation">product.no-tax-rate</exception>
    public ProductTaxRate TaxOn(DateOnly day) =>
        taxRates.Find(r => r.IsInForce(day))
        ?? throw new RuleViolation("product.no-tax-rate", $"No GST rate of {Name} is known for {IndianTime.Show(day)}; the Administrator enters it.");
}
