using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Billing;

/// <summary>Two hundred contracts of every kind, by their number, and what each is charged for a period.</summary>
internal static class YearContracts
{
    public const int Count = 200;

    /// <summary>APT bills these all year.</summary>
    public const int LastInterim = 40;

    /// <summary>APT bills these until the period that is billed in September.</summary>
    public const int LastEnded = 60;

    public const int LastAdvance = 110;

    /// <summary>Nobody ever pays for it.</summary>
    public const int NeverPaid = 110;

    /// <summary>Has no open location in June.</summary>
    public const int Broken = 139;

    private const int FirstChanged = 186;

    /// <summary>Entered ten days before.</summary>
    public static IEnumerable<(int Contract, CycleChange Change)> Changes =>
    [
        .. Enumerable.Range(FirstChanged, 5).Select(id => (id, Change(new(2026, 7, 1), BillingCycle.Fortnightly))),
        .. Enumerable.Range(191, 4).Select(id => (id, Change(new(2026, 10, 1), BillingCycle.Monthly))),
        .. Enumerable.Range(195, 4).Select(id => (id, Change(new(2026, 12, 1), BillingCycle.Custom, "5, 20"))),
        (199, Change(new(2026, 8, 5), BillingCycle.Monthly)),
        (200, Change(new(2027, 2, 1), BillingCycle.Quarterly)),
    ];

    public static IEnumerable<Contract> All(Customer customer, IReadOnlyDictionary<OfficeId, Office> offices) =>
        Enumerable.Range(1, Count).Select(id => Approved(id, customer, offices));

    /// <summary>Of one location, so that the tax of 18% is whole paise.</summary>
    public static ComponentAmounts Charge(Contract contract, BillingPeriod period)
    {
        var net = new Money(1_000_000 + (contract.Id.Value * 3_700) + (period.From.DayNumber % 31 * 100));
        var half = new Money(net.Paise * 9 / 100);
        return ComponentAmounts.Of((Component.Net("SPD"), net), (Component.Cgst, half), (Component.Sgst, half));
    }

    /// <summary>Of all locations.</summary>
    public static Money Due(Contract contract, BillingPeriod period) => new(Charge(contract, period).Total.Paise * contract.Locations.Count);

    /// <summary>A deposit that comes six days after each billing date, to the paisa.</summary>
    public static bool PaysLate(Contract contract) => contract.Id.Value % 10 == 5;

    /// <summary>Its documents are issued three days after the billing date.</summary>
    public static int LagOf(Contract contract) => contract.Id.Value % 7 == 0 ? 3 : 0;

    /// <summary>Documents are issued here: APT does not bill it on that day, or both do, to the same amount.</summary>
    public static bool IsIssuedHere(Contract contract, DateOnly billingDate) => !contract.IsAdvance || !contract.IsInterimOn(billingDate) || contract.Id.Value <= 5;

    public static Actor ApproverOf(Contract contract) => Clerk(contract.IsSingleOffice ? Role.DivisionalOffice : Role.CircleOffice, contract.ApprovingOfficeId);

    public static Actor Clerk(Role role, OfficeId office) => Actor.Of(
        $"{role}-{office}",
        role.ToString(),
        Post.Assign($"{role}-{office}", role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular),
        office.ToString(),
        new OfficeScope(ReachOf(office), ReachOf(office), 0, SeesAll: false),
        "test");

    // as the world of contracts has filled them
    private static int ReachOf(OfficeId office) => Array.IndexOf(
        [default, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo, ContractWorld.SarojiniNagar, ContractWorld.DelhiCircle, ContractWorld.MumbaiCircle],
        office == ContractWorld.DelhiDivision ? ContractWorld.DelhiCircle : office == ContractWorld.MumbaiDivision ? ContractWorld.MumbaiCircle : office);

    private static Contract Approved(int id, Customer customer, IReadOnlyDictionary<OfficeId, Office> offices)
    {
        var (cycle, interimTo) = KindOf(id);
        var nodal = id % 4 == 0 ? ContractWorld.MumbaiGpo : ContractWorld.DelhiGpo;
        var (facility, locations) = (id % 3, nodal == ContractWorld.DelhiGpo) switch
        {
            (1, true) => (Facility.CircleAccount, new[] { nodal, ContractWorld.SarojiniNagar }),
            (2, _) => (Facility.NationalAccount, [ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo]),
            _ => (Facility.SingleOffice, [nodal]),
        };
        var entry = ContractWorld.Entry(facility, locations) with
        {
            NodalOfficeId = nodal,
            BillingCycle = cycle,
            Payment = cycle == BillingCycle.AdvanceMonthly ? PaymentKind.Advance : PaymentKind.Bnpl,
            BillingDays = cycle == BillingCycle.Custom ? "5, 20" : null,
            InterimTo = interimTo,
        };
        var contract = Contract.Enter(new(id), FormattableString.Invariant($"4000{id:0000}"), customer, entry, offices, Clerk(Role.NodalOffice, nodal));
        contract.Submit(Clerk(Role.NodalOffice, nodal));
        contract.Approve(ApproverOf(contract), DateTime.UtcNow);
        return contract;
    }

    private static (BillingCycle Cycle, DateOnly? InterimTo) KindOf(int id) => id switch
    {
        <= LastInterim => (BillingCycle.AdvanceMonthly, null),
        <= LastEnded => (BillingCycle.AdvanceMonthly, new DateOnly(2026, 9, 30)),
        <= LastAdvance => (BillingCycle.AdvanceMonthly, new DateOnly(2026, 3, 30)),
        <= 140 or (>= FirstChanged and <= 190) or 200 => (BillingCycle.Monthly, null),
        <= 160 or (>= 195 and <= 198) => (BillingCycle.Fortnightly, null),
        <= 175 or (>= 191 and <= 194) => (BillingCycle.Quarterly, null),
        _ => (BillingCycle.Custom, null),
    };

    private static CycleChange Change(DateOnly from, BillingCycle cycle, string? days = null) => new(from, cycle, days, "Asked for by the customer");
}
