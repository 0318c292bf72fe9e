using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Demonstration;

/// <summary>A person of the demonstration and the post they hold.</summary>
internal sealed record Player(string EmployeeId, string Name, Role Role, OfficeId Office);

/// <summary>A customer of the demonstration; all names and numbers are invented.</summary>
/// <param name="Id">Ten digits.</param>
/// <param name="States">GST codes of the States it is registered in.</param>
internal sealed record PlannedCustomer(string Id, string Name, string Pan, string Email, string Address, string Pincode, string StateCode, IReadOnlyList<string> States)
{
    /// <summary>State of the registration that is a unit in a special economic zone.</summary>
    public string? ZoneState { get; init; }
}

/// <summary>A contract of the demonstration.</summary>
/// <param name="Locations">Each with the State of the GSTIN that its invoices name, or <see cref="Cast.Unregistered"/>.</param>
/// <param name="Share">Articles booked at each location in February.</param>
internal sealed record PlannedContract(
    string Number, PlannedCustomer Customer, PaymentKind Payment, Facility Facility, OfficeId Nodal, IReadOnlyList<(OfficeId Office, string GstinState)> Locations, int Share)
{
    public BillingCycle Cycle => Payment == PaymentKind.Advance ? BillingCycle.AdvanceMonthly : BillingCycle.Monthly;
}

/// <summary>Who and what the demonstration month is about: offices of the real directory, invented people and customers.</summary>
internal static class Cast
{
    /// <summary>In place of a State: the customer is billed as unregistered there.</summary>
    public const string Unregistered = "";

    public static readonly OfficeId Directorate = new(90000001);
    public static readonly OfficeId PaoDelhi = new(94000005);
    public static readonly OfficeId NewDelhi = new(10029164);
    public static readonly OfficeId SarojiniNagar = new(10029280);
    public static readonly OfficeId Mumbai = new(10081132);
    public static readonly OfficeId Panaji = new(10078608);
    public static readonly OfficeId Bengaluru = new(10050315);
    public static readonly OfficeId Chennai = new(10121727);
    public static readonly OfficeId AnnaRoad = new(10121119);
    public static readonly OfficeId Coimbatore = new(10126462);
    public static readonly OfficeId Jaipur = new(10107634);

    /// <summary>Entered by hand: the first number of that range, since the directory has no mail centres.</summary>
    public static readonly OfficeId Ampc = new(80000001);

    private static readonly PlannedCustomer BharatRetail = new(
        "1000000101", "Bharat Retail Private Limited", "AAZCB1234K", "accounts@bharat-retail.example.in", "14 Barakhamba Road, New Delhi", "110001", "07", ["07", "27"]);

    private static readonly PlannedCustomer DeccanPharma = new(
        "1000000102", "Deccan Pharma Limited", "AAZCD2345L", "finance@deccan-pharma.example.in", "22 Ballard Estate, Mumbai", "400001", "27", ["27", "29", "30"]) { ZoneState = "29" };

    private static readonly PlannedCustomer KaveriTextiles = new(
        "1000000103", "Kaveri Textiles Limited", "AAZCK3456M", "office@kaveri-textiles.example.in", "8 Rajaji Salai, Chennai", "600001", "33", ["33"]);

    private static readonly PlannedCustomer PinkCity = new(
        "1000000104", "Pink City Handicrafts", "AAZFP4567N", "orders@pinkcity.example.in", "5 Mirza Ismail Road, Jaipur", "302001", "08", ["08"]);

    /// <summary>Wants a contract that the circle has yet to approve.</summary>
    public static readonly PlannedCustomer HimalayaBooks = new(
        "1000000105", "Himalaya Books Private Limited", "AAZCH5678P", "dispatch@himalaya-books.example.in", "31 Ansari Road, New Delhi", "110002", "07", ["07", "27"]);

    /// <summary>Barcodes allotted to Deccan Pharma for its soft copies begin with this number: the first of the series.</summary>
    public const string SoftCopyPrefix = "EB";

    public const int SoftCopyFirst = 10_000_001;

    /// <summary>Articles in the soft copy that it sent in February.</summary>
    public const int SoftCopyArticles = 400;

    /// <summary>Keyed by slip at counters; it has no contract anywhere.</summary>
    public const string StrangerId = "1000000999";

    public static readonly PlannedContract NafAdvance = new(
        "40000101", BharatRetail, PaymentKind.Advance, Facility.NationalAccount, NewDelhi,
        [(SarojiniNagar, "07"), (Ampc, "07"), (Mumbai, "27"), (Bengaluru, "27"), (Chennai, "27")], 2000);

    public static readonly PlannedContract NafBnpl = new(
        "40000102", DeccanPharma, PaymentKind.Bnpl, Facility.NationalAccount, Mumbai, [(Mumbai, "27"), (Panaji, "30"), (Bengaluru, "29")], 1600);

    public static readonly PlannedContract CafAdvance = new(
        "40000103", KaveriTextiles, PaymentKind.Advance, Facility.CircleAccount, Chennai, [(Chennai, "33"), (AnnaRoad, Unregistered), (Coimbatore, "33")], 1200);

    public static readonly PlannedContract SingleOffice = new(
        "40000104", PinkCity, PaymentKind.Bnpl, Facility.SingleOffice, Jaipur, [(Jaipur, "08")], 1600);

    /// <summary>The one whose approval the circle's queue waits for.</summary>
    public static readonly PlannedContract AwaitingApproval = new(
        "40000105", HimalayaBooks, PaymentKind.Bnpl, Facility.NationalAccount, NewDelhi, [(SarojiniNagar, "07"), (Mumbai, "27")], 0);

    public static IReadOnlyList<PlannedCustomer> Customers { get; } = [BharatRetail, DeccanPharma, KaveriTextiles, PinkCity, HimalayaBooks];

    public static IReadOnlyList<PlannedContract> Contracts { get; } = [NafAdvance, NafBnpl, CafAdvance, SingleOffice];

    /// <summary>The locations with what makes their files look like themselves.</summary>
    public static IReadOnlyDictionary<OfficeId, PlannedLocation> Locations { get; } = new Dictionary<OfficeId, PlannedLocation>
    {
        [SarojiniNagar] = Location(SarojiniNagar, "110023", "DS11", ("400001", 1400), ("302001", 280), ("700001", 1470)),
        [Ampc] = Location(Ampc, "110037", "DA12", ("560001", 2150), ("302001", 270), ("201301", 30)),
        [Mumbai] = Location(Mumbai, "400001", "MM40", ("110001", 1400), ("560001", 980), ("403001", 560)),
        [Panaji] = Location(Panaji, "403001", "GP43", ("400001", 560), ("560001", 570), ("110001", 1900)),
        [Bengaluru] = Location(Bengaluru, "560001", "KB56", ("600001", 350), ("570001", 145), ("110001", 2150)),
        [Chennai] = Location(Chennai, "600001", "TC60", ("560001", 350), ("641001", 500), ("700001", 1660)),
        [AnnaRoad] = Location(AnnaRoad, "600002", "TA61", ("641001", 505), ("500001", 630), ("110001", 2180)),
        [Coimbatore] = Location(Coimbatore, "641001", "TK64", ("600001", 500), ("682011", 190), ("560001", 365)),
        [Jaipur] = Location(Jaipur, "302001", "RJ30", ("110001", 280), ("400001", 1150), ("380001", 660)),
    };

    private static PlannedLocation Location(OfficeId office, string pin, string series, params (string Pin, int Km)[] far) => new(office.Value, pin, pin, far, series);
}
