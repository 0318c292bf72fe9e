using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// All files of the demonstration's two months: a booking file per location and an APT invoice per contract. The same
/// every time; article numbers run on from January to February.
/// </summary>
internal sealed class MonthFiles
{
    /// <summary>January is smaller: it is carried to the end, February is what people work on.</summary>
    private const int JanuaryShare = 5;
    private const int LateRows = 12;
    private const int LeftForTheNewcomer = 260;
    private const int RowsOfWrongFile = 8;

    private readonly Dictionary<OfficeId, List<PlannedBooking>> january = [];
    private readonly Dictionary<OfficeId, List<PlannedBooking>> february = [];

    public MonthFiles()
    {
        var rare = new RareSlips();
        foreach (var (office, location) in Cast.Locations)
        {
            var generator = new BookingGenerator(office.Value);
            january[office] = Write(generator, location, office, JanuaryOf, share => share / JanuaryShare);
            february[office] = Write(generator, location, office, FebruaryOf, share => share);
            february[office].AddRange(rare.At(location, february[office]));
            if (office == Cast.Mumbai || office == Cast.Chennai)
            {
                // booked in January, uploaded with February's file (SOP 3.A)
                february[office].AddRange(generator.Write(Plan(location, Cast.NafAdvance, new DateOnly(2026, 1, 24), new DateOnly(2026, 1, 29), LateRows)));
            }
        }

        february[Cast.Mumbai].Add(RareSlips.BookedAgain(february[Cast.Ampc], Cast.NafAdvance, Cast.Locations[Cast.Mumbai]));
        WrongFile = RareSlips.WrongFile(february[Cast.Mumbai], Cast.NafBnpl, Cast.NafAdvance, RowsOfWrongFile);
        LeftOver = new BookingGenerator(7).Write(
            Plan(Cast.Locations[Cast.Mumbai] with { Series = "MM41" }, Cast.NafAdvance, new DateOnly(2026, 2, 26), new DateOnly(2026, 2, 27), LeftForTheNewcomer));
    }

    /// <summary>Mumbai's last two days of February: on APT's invoice, and left for the newcomer to import.</summary>
    public IReadOnlyList<PlannedBooking> LeftOver { get; }

    /// <summary>Deccan Pharma's articles of Mumbai, uploaded there once more as if they were Bharat Retail's (SOP 3.A).</summary>
    public IReadOnlyList<PlannedBooking> WrongFile { get; }

    public IReadOnlyDictionary<OfficeId, List<PlannedBooking>> January => january;

    public IReadOnlyDictionary<OfficeId, List<PlannedBooking>> February => february;

    public static (DateOnly From, DateOnly To) JanuaryOf(PlannedContract contract) => contract.Payment == PaymentKind.Advance
        ? (new(2025, 12, 30), new(2026, 1, 29))
        : (new(2026, 1, 1), new(2026, 1, 31));

    public static (DateOnly From, DateOnly To) FebruaryOf(PlannedContract contract) => contract.Payment == PaymentKind.Advance
        ? (new(2026, 1, 30), new(2026, 2, 27))
        : (new(2026, 2, 1), new(2026, 2, 28));

    public string AptInvoiceOfJanuary(PlannedContract contract) => AptInvoice(contract, JanuaryOf(contract), "26JAN", january, [], miscountAt: null);

    public string AptInvoiceOfFebruary(PlannedContract contract) => AptInvoice(
        contract, FebruaryOf(contract), "26FEB", february, contract == Cast.NafAdvance ? LeftOver : [], contract == Cast.NafAdvance ? Cast.Bengaluru.Value : null);

    private static List<PlannedBooking> Write(
        BookingGenerator generator, PlannedLocation location, OfficeId office, Func<PlannedContract, (DateOnly From, DateOnly To)> period, Func<int, int> count) =>
    [
        .. Cast.Contracts.Where(c => c.Locations.Any(l => l.Office == office))
            .SelectMany(c => generator.Write(Plan(location, c, period(c).From, period(c).To, count(c.Share)))),
    ];

    private static PlannedMonth Plan(PlannedLocation location, PlannedContract contract, DateOnly from, DateOnly to, int count) =>
        new(location, contract.Customer.Id, contract.Number, from, to, count, Cast.StrangerId);

    private static string AptInvoice(
        PlannedContract contract,
        (DateOnly From, DateOnly To) period,
        string series,
        Dictionary<OfficeId, List<PlannedBooking>> month,
        IReadOnlyList<PlannedBooking> more,
        int? miscountAt)
    {
        var nodalState = contract.Nodal == Cast.NewDelhi ? "07" : contract.Locations.First(l => l.Office == contract.Nodal).GstinState;
        var head = new PlannedAptInvoice(
            $"APT{series}{contract.Number}",
            period.To.AddDays(1),
            contract.Customer.Id,
            contract.Number,
            period.From,
            period.To,
            SetUp.SupplierGstinOf(nodalState),
            SetUp.GstinOf(contract.Customer.States[0], contract.Customer.Pan),
            contract.Payment == PaymentKind.Advance);
        var bookings = contract.Locations.SelectMany(l => month[l.Office]).Concat(more)
            .Where(b => DateOnly.FromDateTime(b.BookedAt) >= period.From && DateOnly.FromDateTime(b.BookedAt) <= period.To).ToArray();
        return AptInvoiceGenerator.Write(head, bookings, miscountAt);
    }
}
