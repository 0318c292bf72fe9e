using System.Globalization;
using UCCMS.Core.Bookings;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Ledger;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>
/// The tiles of a dashboard: figure, formula and the list whose rows are the figure. A list shows the viewer's own rows, so
/// where the dashboard of another office is looked at, only lists that can be narrowed to it are linked.
/// </summary>
internal sealed partial class DashboardTiles(DashboardFigures figures, Actor viewer, OfficeId? office)
{
    private bool IsOwn => office is null;

    private string Against => $"{IndianTime.Show(figures.Base.From)} to {IndianTime.Show(figures.Base.To)}";

    public IReadOnlyList<TileGroup> Groups =>
    [
        new("Revenue", [Revenue, Articles, Customers, Retained]),
        new("Money", [Earned, Received, Outstanding, Overdue]),
        new("Compliance", [Apportionment, ApportionmentLate, OnTheWay, .. Gst]),
        new("Discrepancies", [OpenFindings, PutRight, Recovered]),
        new("From invoice to settlement", [.. figures.Stages.Select(Stage)]),
        new("Bank", [.. Bank]),
        new("On record", [.. Audit]),
        new("Goals of the Department", [.. Goals]),
        new("Service levels", [.. figures.Service.Where(s => s.Days is not null).Select(Service)]),
    ];

    /// <summary>The few that a role answers for, at its home.</summary>
    public IReadOnlyList<TileFigure> Home(Role role) => role switch
    {
        Role.BookingLocation => [Revenue, Articles, OpenFindings, Earned],
        Role.NodalOffice => [Revenue, Outstanding, Overdue, Earned],
        Role.Ddo or Role.Pao => [Earned, Apportionment, ApportionmentLate, OnTheWay],
        Role.DivisionalOffice or Role.RegionalOffice or Role.CircleOffice => [Revenue, Earned, ApportionmentLate, OpenFindings],
        _ => [Revenue, Earned, Overdue, Recovered],
    };

    public TileFigure Revenue => new(
        "revenue", "Revenue booked", ShortAmount.Of(figures.Revenue.Total.Amount), ShortAmount.Exact(figures.Revenue.Total.Amount),
        "Sum of base tariff and value added services of every booked article, before discount and tax; excluded and cancelled articles are left out.", Bookings())
    {
        Growth = figures.Revenue.Total.Charges,
        BaseText = ShortAmount.Of(new(figures.Revenue.Total.Charges.Base)),
    };

    private TileFigure Articles => new(
        "articles", "Articles booked", Count(figures.Revenue.Total.Articles.Now), Count(figures.Revenue.Total.Articles.Now), "Number of booked articles; excluded and cancelled ones are left out.", Bookings())
    {
        Growth = figures.Revenue.Total.Articles,
        BaseText = Count(figures.Revenue.Total.Articles.Base),
    };

    private TileFigure Customers => new(
        "customers", "Customers who booked", Count(figures.Revenue.Counts.Active), Count(figures.Revenue.Counts.Active),
        "Customers with at least one booked article in the span. Won: those of them without one in the span it is compared with.", Own(Urls.With(Urls.Customers, ("booked-from", Day(figures.Span.From)), ("booked-to", Day(figures.Span.To)))))
    {
        Growth = new(figures.Revenue.Counts.Active, figures.Revenue.Counts.BaseActive),
        BaseText = Count(figures.Revenue.Counts.BaseActive),
        Note = $"{Count(figures.Revenue.Counts.Won)} won",
    };

    private TileFigure Retained => new(
        "retained", "Customers kept", Percent(figures.Revenue.Counts.Retained, figures.Revenue.Counts.BaseActive), $"{figures.Revenue.Counts.Retained} of {figures.Revenue.Counts.BaseActive}",
        "Customers who booked in both spans ÷ customers who booked in the earlier one.", null)
    {
        Note = $"{Count(figures.Revenue.Counts.Retained)} of {Count(figures.Revenue.Counts.BaseActive)}",
    };

    public TileFigure Earned
    {
        get
        {
            var amount = Money.Sum(figures.Waiting.Select(w => w.Amount));
            var old = Money.Sum(figures.Waiting.Where(w => w.Age == WaitingAge.Longer).Select(w => w.Amount));
            return new(
                "earned", "Earned, not accounted", ShortAmount.Of(amount), ShortAmount.Exact(amount),
                "Everything of issued documents that has not reached the accounts of the booking location: owed, lying, on its way, or accounted elsewhere. As of now, whatever the span.",
                Own(Urls.EarnedBoard))
            {
                Note = old.IsZero ? null : $"{ShortAmount.Of(old)} longer than 90 days",
                Tone = old.IsZero ? TileTone.Plain : TileTone.Gold,
            };
        }
    }

    private TileFigure Received => new(
        "received", "Money received", ShortAmount.Of(new(figures.Money.Received.Now)), ShortAmount.Exact(new(figures.Money.Received.Now)),
        "Recorded receipts dated in the span; cheques in collection and reversed receipts are left out.",
        Own(Urls.With(Urls.Receipts, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)), ("status", ReceiptStatus.Recorded))))
    {
        Growth = figures.Money.Received,
        BaseText = ShortAmount.Of(new(figures.Money.Received.Base)),
        Note = figures.Money.Free.IsZero ? null : $"{ShortAmount.Of(figures.Money.Free)} not set against a document",
    };

    private TileFigure Outstanding => new(
        "outstanding", "Outstanding", ShortAmount.Of(figures.Dues.Total), ShortAmount.Exact(figures.Dues.Total), "What BNPL customers owe on issued documents, as of now.", Own(Urls.DueBills));

    private TileFigure Overdue => new(
        "overdue", "Overdue", ShortAmount.Of(figures.Dues.Overdue), ShortAmount.Exact(figures.Dues.Overdue), "What BNPL customers owe past the last day of payment, as of now.", Own(Urls.With(Urls.DueBills, ("age", "overdue"))))
    {
        Note = $"{Percent(figures.Dues.Overdue.Paise, figures.Dues.Total.Paise)} of what is outstanding",
        Tone = figures.Dues.Overdue > Money.Zero ? TileTone.Bad : TileTone.Good,
    };

    private TileFigure Apportionment => new(
        "apportionment", "To be apportioned", ShortAmount.Of(figures.Apportionment.Open.Amount), ShortAmount.Exact(figures.Apportionment.Open.Amount),
        "Transfer entries proposed and not taken up by the location yet, as of now.", Own(Urls.ApportionmentWatch))
    {
        Note = Words(figures.Apportionment.Open.Count, "entry", "entries"),
    };

    private TileFigure ApportionmentLate => new(
        "apportionment-late", "Apportionment overdue", ShortAmount.Of(figures.Apportionment.Overdue.Amount), ShortAmount.Exact(figures.Apportionment.Overdue.Amount),
        "Of these, settled long enough ago that the day for completing them is over.", Own(Urls.With(Urls.ApportionmentWatch, ("overdue", "yes"))))
    {
        Note = Words(figures.Apportionment.Overdue.Count, "entry", "entries"),
        Tone = figures.Apportionment.Overdue.Count > 0 ? TileTone.Bad : TileTone.Good,
    };

    private TileFigure OnTheWay => new(
        "on-the-way", "Money between offices", ShortAmount.Of(figures.Money.OnTheWay.Amount), ShortAmount.Exact(figures.Money.OnTheWay.Amount),
        "Intimations sent and not yet accepted by the other office, as of now.", Own(Urls.With(Urls.Intimations, ("status", IntimationStatus.Sent))))
    {
        Note = Words(figures.Money.OnTheWay.Count, "intimation", "intimations"),
    };

    private IEnumerable<TileFigure> Gst => figures.Gst is not { } gst ? [] :
    [
        new("gst", "GST on invoices", ShortAmount.Of(new(gst.Invoiced.Now)), ShortAmount.Exact(new(gst.Invoiced.Now)),
            "Tax of GST invoices dated in the span; notes are told beside it.", Own(Urls.With(Urls.Invoices, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)))))
        {
            Growth = gst.Invoiced,
            BaseText = ShortAmount.Of(new(gst.Invoiced.Base)),
        },
        new("gst-notes", "GST on notes", ShortAmount.Of(new(gst.Noted.Now)), ShortAmount.Exact(new(gst.Noted.Now)),
            "Tax of debit notes dated in the span, less that of credit notes: what is added to the tax of the invoices.", Own(Urls.With(Urls.Notes, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)))))
        {
            Growth = gst.Noted,
            BaseText = ShortAmount.Of(new(gst.Noted.Base)),
        },
        new("returns", $"GSTR-1 filed, {IndianTime.ShowMonth(gst.Month)}", $"{Count(gst.Filed)} of {Count(gst.Due)}", Percent(gst.Filed, gst.Due),
            "Registrations with documents in the last month that is over, and of them those whose GSTR-1 is filed (section 37 of the CGST Act).", Own(Urls.Returns))
        {
            Note = gst.Overdue > 0 ? $"{Count(gst.Overdue)} overdue" : null,
            Tone = gst.Overdue > 0 ? TileTone.Bad : gst.Filed == gst.Due ? TileTone.Good : TileTone.Plain,
        },
    ];

    private TileFigure OpenFindings => new(
        "findings", "Open findings", Count(figures.Findings.Open.Count), $"{Count(figures.Findings.Open.Count)}, {ShortAmount.Exact(figures.Findings.Open.Amount)} at stake",
        "Findings on bookings that nobody has decided yet, and the charges of their bookings, as of now.", Own(Urls.Findings))
    {
        Note = $"{ShortAmount.Of(figures.Findings.Open.Amount)} at stake",
        Tone = figures.Findings.Open.Count > 0 ? TileTone.Gold : TileTone.Good,
    };

    private TileFigure PutRight => new(
        "put-right", "Findings decided", Count(figures.Findings.PutRight.Count), $"{Count(figures.Findings.PutRight.Count)}, {ShortAmount.Exact(figures.Findings.PutRight.Amount)}",
        "Findings that a person ended in the span; those that ended with another one count once.", Decided())
    {
        Note = $"{ShortAmount.Of(figures.Findings.LeftOut.Amount)} wrong charges left out",
    };

    private TileFigure Recovered => new(
        "recovered", "Money recovered", ShortAmount.Of(figures.Findings.Recovered.Amount), ShortAmount.Exact(figures.Findings.Recovered.Amount),
        $"Charges of bookings that were moved to the customer they belong to, or whose data were corrected, in the span ({Core.Shared.Words.Of(FindingResolution.MovedToCustomer).ToLowerInvariant()}, {Core.Shared.Words.Of(FindingResolution.Corrected).ToLowerInvariant()}).", Decided(FindingResolution.MovedToCustomer, FindingResolution.Corrected))
    {
        Note = Words(figures.Findings.Recovered.Count, "booking", "bookings"),
        Tone = figures.Findings.Recovered.Count > 0 ? TileTone.Good : TileTone.Plain,
    };

    private TileFigure Service(ServiceLevel level)
    {
        var (title, meaning) = WordsOf(level.Key);
        return new($"service-{level.Key}", title, Days(level.Days!.Value), $"{Days(level.Days.Value)}, of {Count(level.Count)}", $"Median of {meaning}, of all that ended in the span.", null)
        {
            Note = $"{Count(level.Count)} ended{(level.BaseDays is { } before ? $"; {Days(before)} in {Against}" : null)}",
        };
    }

    private static (string Title, string Meaning) WordsOf(ServiceStep step) => step switch
    {
        ServiceStep.DraftSubmitted => ("Draft submitted after", "days from the last day of the billing period to the location's submission"),
        ServiceStep.InvoiceIssued => ("Invoices issued after", "days from the billing date to the issue of the GST invoices"),
        ServiceStep.MoneyAccepted => ("Intimation accepted after", "days from the intimation to its acceptance by the other office"),
        ServiceStep.EntryApproved => ("Transfer entry approved after", "days from preparation to approval by the Postal Accounts Office"),
        _ => ("Revenue taken up after", "days from approval of the transfer entry to the location's taking it up"),
    };

    /// <summary>The bookings of the span, narrowed as asked; their total is the figure.</summary>
    public string Bookings(string? product = null, string? customer = null, string? facility = null, string? within = null) => Urls.With(
        Urls.Bookings, ("from", Day(figures.Span.From)), ("to", Day(figures.Span.To)), ("status", BookingStatus.Booked), ("product", product), ("customer", customer), ("facility", facility),
        ("within", within ?? office?.ToString()), ("own", IsOwn && !viewer.Scope.SeesAll && viewer.Scope.OwningReach != 0 ? "yes" : null));

    /// <summary>The findings that people ended in the span, in these ways or in any.</summary>
    private string? Decided(params IEnumerable<FindingResolution> ways) => Own(Urls.With(
        Urls.Findings, ("state", FindingState.Decided), (ColumnWishes.NameOf(string.Empty, "ended"), ColumnWish.Range(Day(figures.Span.From), Day(figures.Span.To))), (ColumnWishes.NameOf(string.Empty, "end"), string.Join(ColumnWish.Or, ways))));

    private string? Own(string address) => IsOwn ? address : null;

    private static string Count(long number) => IndianNumber.Format(number);

    private static string Words(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{Count(count)} {many}";

    private static string Days(decimal days) => days == 1 ? "1 day" : $"{days.ToString("0.#", CultureInfo.InvariantCulture)} days";

    private static string Percent(long part, long whole) => Core.Dashboards.Growth.Share(part, whole) is { } share ? $"{share.ToString("0.#", CultureInfo.InvariantCulture)}%" : "–";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
