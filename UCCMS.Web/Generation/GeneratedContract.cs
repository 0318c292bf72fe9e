using UCCMS.Core.Contracts;

namespace UCCMS.Web.Generation;

/// <summary>A contract of a generated customer, with where it books and under which labels.</summary>
internal sealed class GeneratedContract(GeneratedCustomer customer, string number, PaymentKind payment, Facility facility, Place nodal)
{
    public GeneratedCustomer Customer => customer;

    public string Number => number;

    public PaymentKind Payment => payment;

    public Facility Facility => facility;

    public Place Nodal => nodal;

    public BillingCycle Cycle { get; init; }

    /// <summary>First booking date.</summary>
    public DateOnly From { get; init; } = new(2025, 12, 1);

    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>It announces its articles to the Department, so that most never see a counter.</summary>
    public bool IsDigital { get; init; }

    /// <summary>It has a discount schedule of its own for parcels.</summary>
    public bool HasParcelDiscount { get; init; }

    public List<GeneratedLocation> Locations { get; } = [];

    /// <summary>The customer has another contract in force, so that bookings must name theirs.</summary>
    public bool MustBeNamed { get; set; }

    /// <summary>Labels allotted for soft copies; none where it sends none.</summary>
    public LabelRange? SoftCopyLabels { get; set; }

    /// <summary>Labels allotted for its own printing; none where the counter sticks its own.</summary>
    public LabelRange? OwnLabels { get; set; }

    /// <summary>First and last day of the month's bookings.</summary>
    public (DateOnly From, DateOnly To) Days => Cycle == BillingCycle.AdvanceMonthly
        ? (AdvanceMonth.From, AdvanceMonth.To)
        : (GenerationOrder.Month, GenerationOrder.Month.AddMonths(1).AddDays(-1));

    private static Core.Shared.BillingPeriod AdvanceMonth { get; } = BillingCalendar.PeriodContaining(BillingCycle.AdvanceMonthly, GenerationOrder.Month);

    /// <summary>The period before the month's.</summary>
    public Core.Shared.BillingPeriod PeriodBefore => BillingCalendar.PeriodContaining(Cycle, Days.From.AddDays(-1));

    /// <summary>First day of the period in which a day's booking is billed: what is dated before the month is late, and billed in it.</summary>
    public DateOnly PeriodOf(DateOnly day) => BillingCalendar.PeriodContaining(Cycle, day < Days.From ? Days.From : day).From;

    public bool Allows(string product) => Products.Contains(product, StringComparer.Ordinal);
}

/// <summary>A booking location of a contract.</summary>
/// <param name="GstinState">State of the customer's GSTIN that its invoices name; none where none was chosen.</param>
/// <param name="Weight">Its share of the articles.</param>
internal sealed record GeneratedLocation(GeneratedContract Contract, Place Place, string? GstinState, int Weight)
{
    /// <summary>Rows in its circle's file.</summary>
    public int Rows { get; set; }

    /// <summary>A contract of another customer at the same office, under which articles are keyed by mistake.</summary>
    public GeneratedContract? Neighbour { get; set; }

    /// <summary>Its draft of the period before the month is submitted: what is dated in that period is late.</summary>
    public bool HasClosedBefore { get; set; }

    /// <summary>The customer is registered but nobody chose the GSTIN for this location: every booking lacks it.</summary>
    public bool LacksGstin => Contract.Customer.IsRegistered && GstinState is null;
}
