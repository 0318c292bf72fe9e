using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Bookings.BarcodeRequestAction;
using static UCCMS.Core.Bookings.BarcodeRequestStatus;

namespace UCCMS.Core.Bookings;

/// <summary>Where a barcode request stands.</summary>
public enum BarcodeRequestStatus
{
    Requested,

    /// <summary>A range is allotted.</summary>
    Approved,

    Rejected,
}

/// <summary>What is done to a barcode request.</summary>
public enum BarcodeRequestAction
{
    Approve,
    Reject,
}

/// <summary>The moves of a barcode request, and who may make them: the head of the division or circle that approves the contract.</summary>
public static class BarcodeRequestLifecycle
{
    public static readonly Lifecycle<BarcodeRequestStatus, BarcodeRequestAction> Table = new(
        new(Requested, Approve, Approved, Permissions.ApproveBarcodes),
        new(Requested, Reject, Rejected, Permissions.ApproveBarcodes));
}
