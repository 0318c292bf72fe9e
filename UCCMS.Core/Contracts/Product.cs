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

    /// <summary>Services accounting code, printed on invoices and reported in GSTR-1.</summary>
    public string Sac { get; private set; } = string.Empty;

    /// <summary>The products whose volume is read together for the discount; none where no order grants one.</summary>
    public string? DiscountGroup { get; private set; }

    public bool IsDiscountable { get; private set; }

    /// <summary>Name of the head its revenue is accounted under.</summary>
    public string RevenueHead { get; private set; } = string.Empty;

    /// <summary>Its bookings say whether they are town or non-town delivery.</summary>
    public bool HasTrafficClass { get; private set; }

    /// <summary>By date, without overlap.</summary>
    public IReadOnlyList<ProductTaxRate> TaxRates => taxRates;

    public static Product Of(string code, string name, string sac, string? discountGroup, string revenueHead, bool hasTrafficClass = false) => new()
    {
        Code = code,
        Name = name,
        Sac = sac,
        DiscountGroup = discountGroup,
        IsDiscountable = discountGroup is not null,
        RevenueHead = revenueHead,
        HasTrafficClass = hasTrafficClass,
    };

    public Product Taxed(Percent rate, DateOnly from, DateOnly? to, string notification, bool isExempt = false)
    {
        taxRates.Add(ProductTaxRate.Of(Code, rate, from, to, isExempt, notification));
        return this;
    }

    /// <exception cref="RuleViolation">product.no-tax-rate</exception>
    public ProductTaxRate TaxOn(DateOnly day) =>
        taxRates.Find(r => r.IsInForce(day))
        ?? throw new RuleViolation("product.no-tax-rate", $"No GST rate of {Name} is known for {IndianTime.Show(day)}; the Administrator enters it.");
}
