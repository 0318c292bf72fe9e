namespace UCCMS.Core.Gst.Notes;

/// <summary>Why a note is issued; the words of the person who prepared it stand beside it.</summary>
public enum NoteReason
{
    /// <summary>Taxable value charged above what was due (CGST section 34(1)).</summary>
    ValueOverstated,

    /// <summary>Tax charged above what was due (CGST section 34(1)).</summary>
    TaxOverstated,

    /// <summary>Services found deficient (CGST section 34(1)).</summary>
    DeficientService,

    /// <summary>Value or tax charged below what was due (CGST section 34(3)).</summary>
    ValueUnderstated,

    /// <summary>A location came in after the others were invoiced: it is billed, and the uniform discount of all changes with it (SOP 4.A).</summary>
    DiscountChangedByLateLocation,

    /// <summary>The return of the month was filed on APT's invoice (SOP 4.A).</summary>
    AptReturnFiled,

    /// <summary>Interest on a bill paid late (CGST section 15(2)(d)).</summary>
    LatePayment,

    /// <summary>Another reason, said in words.</summary>
    Other,
}
