namespace UCCMS.Core.Bookings;

/// <summary>
/// What exactly raises a finding. The first twelve are doubts that an import notes while it has a row in hand; the others
/// come from comparing rows with other rows and with reference data. Stored as a number.
/// </summary>
[Flags]
public enum FindingGround
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

    /// <summary>The article number lies in a barcode range allotted to another customer.</summary>
    BarcodeOfOther = 4096,

    /// <summary>Not the same article, but its neighbour: same counter, customer, destination, weight and tariff within minutes.</summary>
    SuspectedDouble = 8192,

    /// <summary>The article number lies in a range allotted for the customer's soft copies.</summary>
    InSoftCopyRange = 16384,

    /// <summary>The article number stands in a soft-copy batch of the customer.</summary>
    InSoftCopyBatch = 32768,

    /// <summary>Booked in SAP at an office that had moved to APT by then.</summary>
    SapAfterMigration = 65536,

    /// <summary>Booked in APT at an office that had not moved to it yet.</summary>
    AptBeforeMigration = 131072,

    /// <summary>The file repeats rows that were imported under another customer, office or period.</summary>
    FileRepeated = 262144,

    /// <summary>Most rows of the file belong to another office than the one chosen.</summary>
    FileOfOthers = 524288,

    /// <summary>Most rows of the file name another customer than the one chosen for it.</summary>
    FileOfOtherCustomer = 1048576,
}
