using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// What the billable bookings of one import come to for a contract and period, kept so that what is booked and not yet invoiced
/// costs no look at articles. Counted anew whenever bookings of the import change; seen and gone with its import.
/// </summary>
public sealed class BookedSum
{
    private BookedSum()
    {
    }

    public ImportId ImportId { get; private set; }

    public ContractId ContractId { get; private set; }

    /// <summary>First day of the period in which they are billed.</summary>
    public DateOnly BilledFrom { get; private set; }

    /// <summary>Tariff and value-added services with tax, as charged at booking; at 18% where the file names none. Before discount.</summary>
    public Money Amount { get; private set; }

    /// <summary>The thresholds of the contract were looked at since it was counted.</summary>
    public bool IsWatched { get; private set; }
}
