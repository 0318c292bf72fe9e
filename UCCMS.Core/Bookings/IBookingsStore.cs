using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>The bookings as acts need them: sums, open doubts, closed periods, and single rows to change.</summary>
public interface IBookingsStore
{
    /// <summary>What is billable under a contract in a period, per office, product and class; of one office or of all.</summary>
    Task<IReadOnlyList<BookingTotal>> TotalsAsync(ContractId contract, DateOnly periodFrom, OfficeId? office, CancellationToken ct);

    /// <summary>The same of all offices without what was booked in SAP, which APT cannot bill (SOP 3.A).</summary>
    Task<IReadOnlyList<BookingTotal>> TotalsInAptAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);

    /// <summary>
    /// Open blocking findings that stop the office's draft: those on bookings of this contract and period, and those on the
    /// office's bookings of these days that no contract is known for, since they may belong here.
    /// </summary>
    Task<int> BlockingFindingsAsync(ContractId contract, BillingPeriod period, OfficeId office, CancellationToken ct);

    /// <summary>Why APT's count and ours differ, as far as findings explain it; every booking in at most one of them.</summary>
    Task<IReadOnlyList<BookingEffect>> EffectsAsync(ContractId contract, DateOnly periodFrom, OfficeId office, CancellationToken ct);

    /// <summary>Written by the submission of a draft; late bookings go to the next period from now on.</summary>
    Task ClosePeriodAsync(ContractId contract, OfficeId office, OfficeId nodalOffice, DateOnly periodFrom, CancellationToken ct);

    /// <summary>Written by the return of a draft.</summary>
    Task ReopenPeriodAsync(ContractId contract, OfficeId office, DateOnly periodFrom, CancellationToken ct);

    Task<bool> IsClosedAsync(ContractId contract, OfficeId office, DateOnly periodFrom, CancellationToken ct);
}

/// <summary>Billable bookings of an office, product and class, added up.</summary>
/// <param name="Gross">Base tariff.</param>
/// <param name="TaxCharged">As APT computed it per article.</param>
public sealed record BookingTotal(OfficeId OfficeId, string Product, TrafficClass TrafficClass, int Count, Money Gross, Money Vas, Money TaxCharged);

/// <summary>On whose side the bookings of an effect are.</summary>
public enum EffectSide
{
    /// <summary>APT bills them here, we do not: left out, moved away, or billed in a later period.</summary>
    AptOnly,

    /// <summary>We bill them here, APT does not: moved in, or late from an earlier period.</summary>
    OursOnly,
}

/// <summary>Bookings that explain a part of the difference to APT's invoice.</summary>
/// <param name="Code">The finding whose resolution changed them.</param>
/// <param name="IsCancelled">They were resolved as cancelled, whatever the finding.</param>
/// <param name="Side">Who bills them.</param>
/// <param name="Product">Their product.</param>
/// <param name="TrafficClass">Its class.</param>
/// <param name="Count">Articles.</param>
/// <param name="Gross">Their base tariff.</param>
/// <param name="Vas">Their added services.</param>
public sealed record BookingEffect(FindingCode Code, bool IsCancelled, EffectSide Side, string Product, TrafficClass TrafficClass, int Count, Money Gross, Money Vas);
