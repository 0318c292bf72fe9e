namespace UCCMS.Core.Contracts;

/// <summary>How the customer pays (SOP 1).</summary>
public enum PaymentKind
{
    /// <summary>Prepaid: bookings draw on a deposit.</summary>
    Advance,

    /// <summary>Book now, pay later: postpaid on a credit limit.</summary>
    Bnpl,
}

/// <summary>Where the customer may book (SOP 1).</summary>
public enum Facility
{
    /// <summary>Limited to one booking office, which is its nodal office too.</summary>
    SingleOffice,

    /// <summary>CAF: many offices of one circle.</summary>
    CircleAccount,

    /// <summary>NAF: many offices of many circles.</summary>
    NationalAccount,
}
