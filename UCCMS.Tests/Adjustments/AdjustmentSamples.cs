using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Ledger;

namespace UCCMS.Tests.Adjustments;

/// <summary>People, offices and entries for tests of adjustments: Delhi holds the money, Mumbai is a booking location.</summary>
internal static class AdjustmentSamples
{
    public static readonly OfficeId Pao = new(20000001);
    public static readonly DateTime Now = new(2026, 3, 2, 6, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = IndianTime.DateOf(Now);
    public static readonly AccountingOffice Delhi = new(LedgerScene.Delhi, "Delhi GPO", new(30000001), null, LedgerScene.Delhi, Pao);
    public static readonly AccountingOffice Mumbai = new(LedgerScene.Mumbai, "Mumbai GPO", new(30000002), null, LedgerScene.Mumbai, new(20000002));

    public static Actor DdoMaker { get; } = At("ddo", Role.Ddo, LedgerScene.Delhi);

    public static Actor PaoMaker { get; } = At("pao-1", Role.Pao, Pao);

    public static Actor PaoChecker { get; } = At("pao-2", Role.Pao, Pao);

    public static Actor MumbaiClerk { get; } = At("mumbai", Role.BookingLocation, LedgerScene.Mumbai);

    public static Actor Nodal { get; } = At("nodal", Role.NodalOffice, LedgerScene.Delhi);

    public static PeriodCase Case { get; } = new(new(40000001), "40000001", new(4000000001), "Bharat Books", LedgerScene.Delhi, new(2026, 1, 30), new(2026, 2, 27));

    public static Actor At(string person, Role role, OfficeId office) => Actor.Of(
        person, person, Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), office.ToString(), OfficeScope.Nothing, "test");

    public static IReadOnlyList<AdjustmentLine> Lines(decimal net, decimal igst) => AdjustmentLines.Of(
        ComponentAmounts.Of((Component.Net("SPD"), Money.FromRupees(net)), (Component.Igst, Money.FromRupees(igst))), new(Guid.CreateVersion7()), "MH/25-26/000001", new(2026, 2, 28), "27AAAGP0582N1ZU");

    public static TransferEntry Entry(decimal net = 1000m, decimal igst = 180m, long customer = 4000000001) => TransferEntry.Prepare(
        new(TransferPurpose.Apportionment, "TE/10000001/25-26/000001", new(customer), "Bharat Books", "40000001", Case.PeriodFrom, Case.PeriodTo, Delhi, Mumbai, LedgerScene.Delhi, Lines(net, igst)),
        DdoMaker,
        Now);

    public static TransferEntry Submitted(decimal net = 1000m, decimal igst = 180m, long customer = 4000000001)
    {
        var entry = Entry(net, igst, customer);
        entry.SubmitBy(DdoMaker, Now);
        return entry;
    }

    public static TransferEntry Approved()
    {
        var entry = Submitted();
        entry.VerifyBy(PaoMaker, Now, null);
        entry.ApproveBy(PaoChecker, Now, null);
        return entry;
    }

    public static string Refusal(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
