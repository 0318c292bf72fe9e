using UCCMS.Core.Organisation;

namespace UCCMS.Core.Apportionment;

/// <summary>How revenue goes from the office that has it accounted to the booking location.</summary>
public enum RevenueRoute
{
    /// <summary>It stays: inside a circle, where the setting says so.</summary>
    Stays,

    /// <summary>The same DDO draws for both offices.</summary>
    InternalJournal,

    /// <summary>Through the Postal Accounts Office.</summary>
    TransferEntry,
}

/// <summary>Chooses the way of revenue (SOP 4.D).</summary>
public static class ApportionmentRoute
{
    /// <param name="from">Has it accounted.</param>
    /// <param name="to">The booking location, another office.</param>
    /// <param name="insideCircle">Whether it goes between different DDOs of one circle; between circles it always does.</param>
    public static RevenueRoute Of(AccountingOffice from, AccountingOffice to, bool insideCircle) => (from, to) switch
    {
        _ when from.SharesDdoWith(to) => RevenueRoute.InternalJournal,
        _ when from.CircleId is not null && from.CircleId == to.CircleId && !insideCircle => RevenueRoute.Stays,
        _ => RevenueRoute.TransferEntry,
    };
}
