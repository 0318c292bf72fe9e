namespace UCCMS.Core.Bookings;

/// <summary>
/// What the import could tell from one row alone, while it had the row in hand; findings are made from it set-wise. Stored
/// as a number.
/// </summary>
[Flags]
public enum RowDoubts
{
    None = 0,

    /// <summary>The check digit of the article number is wrong: an old label, or a keying error.</summary>
    WrongCheckDigit = 1,

    /// <summary>Its period was closed already; billed in the next open one.</summary>
    Late = 2,

    /// <summary>No customer id was keyed.</summary>
    CustomerMissing = 4,

    /// <summary>The customer id is not ten digits.</summary>
    CustomerMalformed = 8,

    /// <summary>No contract was keyed and the customer has several in force.</summary>
    ContractMissing = 16,

    /// <summary>The customer is registered, but no GSTIN in force is chosen for this location.</summary>
    GstinMissing = 32,

    /// <summary>There is no contract of this number.</summary>
    ContractUnknown = 64,

    /// <summary>The contract was not in force on the day of booking.</summary>
    ContractNotActive = 128,

    /// <summary>The office is not a location of the contract on that day.</summary>
    OfficeNotCovered = 256,

    /// <summary>The contract does not allow this product.</summary>
    ProductNotCovered = 512,

    /// <summary>The contract belongs to another customer than the one keyed.</summary>
    CustomerDiffers = 1024,

    /// <summary>The customer has no contract in force on that day.</summary>
    CustomerWithoutContract = 2048,
}
