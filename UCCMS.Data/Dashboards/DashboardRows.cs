using UCCMS.Core.Bookings;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement.Dues;

namespace UCCMS.Data.Dashboards;

/// <summary>What a dashboard is asked for.</summary>
/// <param name="Choice">The days.</param>
/// <param name="Against">What they are compared with.</param>
public sealed record DashboardFilter(SpanChoice Choice = SpanChoice.Quarter, Comparison Against = Comparison.Before);

/// <summary>A number of things and what they come to.</summary>
public sealed record CountedAmount(int Count, Money Amount)
{
    public static CountedAmount None { get; } = new(0, Money.Zero);

    public static CountedAmount operator +(CountedAmount a, CountedAmount b) => new(a.Count + b.Count, a.Amount + b.Amount);
}

/// <summary>Findings on bookings: what is open now, and what ended in the span by how it ended.</summary>
public sealed record FindingFigures(CountedAmount Open, IReadOnlyDictionary<FindingResolution, CountedAmount> Ended)
{
    /// <summary>Ended by a person, in whatever way.</summary>
    public CountedAmount PutRight => Sum(FindingResolution.AcceptedAsIs, FindingResolution.Excluded, FindingResolution.MovedToCustomer, FindingResolution.Cancelled, FindingResolution.Corrected);

    /// <summary>Booked articles that nobody would have paid for and that are billed now: moved to their customer, or their data corrected.</summary>
    public CountedAmount Recovered => Sum(FindingResolution.MovedToCustomer, FindingResolution.Corrected);

    /// <summary>Charges that would have been billed wrongly and are left out.</summary>
    public CountedAmount LeftOut => Sum(FindingResolution.Excluded, FindingResolution.Cancelled);

    private CountedAmount Sum(params IEnumerable<FindingResolution> of) => of.Select(r => Ended.GetValueOrDefault(r, CountedAmount.None)).Aggregate(CountedAmount.None, (a, b) => a + b);
}

/// <summary>How long one step of the flow takes.</summary>
/// <param name="Key">Stable.</param>
/// <param name="Days">Median days of those that ended in the span; none where none did.</param>
/// <param name="Count">How many ended in the span.</param>
/// <param name="BaseDays">Of those that ended on the base.</param>
public sealed record ServiceLevel(ServiceStep Key, decimal? Days, int Count, decimal? BaseDays);

/// <summary>The steps whose time is measured.</summary>
public enum ServiceStep
{
    /// <summary>Last day of the billing period to the location's submission of its draft.</summary>
    DraftSubmitted,

    /// <summary>Billing date to the issue of the GST invoices.</summary>
    InvoiceIssued,

    /// <summary>Intimation of money to its acceptance by the other office.</summary>
    MoneyAccepted,

    /// <summary>Preparation of a transfer entry to its approval by the Postal Accounts Office.</summary>
    EntryApproved,

    /// <summary>Approval of a transfer entry to the location's taking it up.</summary>
    RevenueTakenUp,
}

/// <summary>GST of the span and of the last month that is over.</summary>
/// <param name="Invoiced">Tax of invoices dated in the span.</param>
/// <param name="Noted">Tax of debit notes dated in the span, less that of credit notes.</param>
/// <param name="Month">Of the returns.</param>
/// <param name="Due">Registrations with documents in that month.</param>
/// <param name="Filed">Of them, filed.</param>
/// <param name="Overdue">Of them, not filed by the day.</param>
public sealed record GstFigures(Growth Invoiced, Growth Noted, DateOnly Month, int Due, int Filed, int Overdue);

/// <summary>Money that came, and what became of it.</summary>
/// <param name="Received">Recorded receipts of the span, in paise.</param>
/// <param name="Free">Received in the span and not set against a document.</param>
/// <param name="OnTheWay">Intimations that wait, whenever they were made.</param>
public sealed record MoneyFigures(Growth Received, Money Free, CountedAmount OnTheWay);

/// <summary>Transfer entries that are not complete.</summary>
/// <param name="Open">All of them.</param>
/// <param name="Overdue">Past the day by which they were to be complete.</param>
public sealed record ApportionmentFigures(CountedAmount Open, CountedAmount Overdue);

/// <summary>The bank accounts of an office, from the statements it imported.</summary>
/// <param name="BalanceOn">Last day of its latest statement.</param>
/// <param name="Inflow">What came in on that day.</param>
/// <param name="Credits">Lines by which money came in, of all its statements: the base of the shares.</param>
/// <param name="Cleared">Of them, given to a receipt or found not to be ours.</param>
public sealed record AccountFigures(OfficeId Office, string Name, DateOnly BalanceOn, Money Balance, Money Inflow, CountedAmount Credits, int Cleared)
{
    public int Pending => Credits.Count - Cleared;
}

/// <summary>What waits at one stage between invoice and settlement.</summary>
/// <param name="Since">The day of the oldest; none where nothing waits.</param>
public sealed record StageSum(MoneyStage Stage, int Count, Money Amount, DateOnly? Since);

/// <summary>The stages between invoice and settlement.</summary>
public enum MoneyStage
{
    /// <summary>Consolidations without their invoices.</summary>
    Invoice,

    /// <summary>Open bills of BNPL contracts.</summary>
    Payment,

    /// <summary>Lines of bank statements by which money came in and about which nobody decided.</summary>
    Reconciliation,

    /// <summary>Transfer entries that no location has taken up.</summary>
    Settlement,
}

/// <summary>Acts on record, done and denied, of the span.</summary>
/// <param name="LastUtc">The newest of all.</param>
public sealed record AuditFigures(int Acts, int Denied, DateTime? LastUtc);

/// <summary>Everything a dashboard shows of one territory, span and base; the same for every viewer of it.</summary>
public sealed record DashboardFigures(
    DaySpan Span, DaySpan Base, DateOnly Today, RevenueFigures Revenue, IReadOnlyList<WaitingSum> Waiting, AgedDues Dues, MoneyFigures Money, ApportionmentFigures Apportionment, FindingFigures Findings,
    IReadOnlyList<ServiceLevel> Service, GstFigures? Gst)
{
    /// <summary>By office, for posts that see money.</summary>
    public IReadOnlyList<AccountFigures> Accounts { get; init; } = [];

    /// <summary>Receipts that should be on a statement by now and are on none; of offices without statements too.</summary>
    public int MissingReceipts { get; init; }

    /// <summary>For posts that see money.</summary>
    public IReadOnlyList<StageSum> Stages { get; init; } = [];

    /// <summary>For posts that see the audit trail.</summary>
    public AuditFigures? Audit { get; init; }

    /// <summary>Names of the circles that <see cref="Waiting"/> mentions.</summary>
    public IReadOnlyDictionary<OfficeId, string> Circles { get; init; } = new Dictionary<OfficeId, string>();
}
