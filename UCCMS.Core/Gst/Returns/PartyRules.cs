using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>What is asked of recipient, place of supply and nature of the supply.</summary>
internal sealed class PartyRules(ReturnHead head, ReturnRules rules, ValidationMessages messages)
{
    private string? lastGstin; // documents of one recipient come together
    private string? lastReason;

    public void Check(ReturnDocument document)
    {
        CheckRecipient(document);
        CheckPlace(document);
        CheckSupply(document);
    }

    private void CheckRecipient(ReturnDocument document)
    {
        if (document.RecipientGstin is not { } gstin)
        {
            return;
        }

        if (!string.Equals(gstin, lastGstin, StringComparison.Ordinal))
        {
            (lastGstin, lastReason) = (gstin, WhatIsWrong(gstin));
        }

        if (lastReason is not null)
        {
            Add(document, "gstr1.recipient-gstin", lastReason, "The portal refuses it (RET191113). Correct the customer's GSTIN, credit the document and issue it anew to the right number.");
        }

        if (string.Equals(gstin, head.SupplierGstin, StringComparison.OrdinalIgnoreCase))
        {
            Add(document, "gstr1.recipient-is-filer", $"{document.Number} is billed to {gstin}, the GSTIN that files.", "Credit it; a supply between offices under one GSTIN is none.");
        }

        if (document.RecipientName.Length > rules.File.MostNameLength)
        {
            messages.Add(new("gstr1.name-length", MessageSeverity.Warning, DocumentRules.Of(document), $"The receiver's name on {document.Number} has {document.RecipientName.Length} characters; the offline tool takes {rules.File.MostNameLength}.", "The upload file carries no names, so it can be filed; in the workbook the name is cut."));
        }
    }

    private static string? WhatIsWrong(string text) =>
        !Gstin.TryParse(text, out var gstin, out var reason) ? reason
        : gstin.IsAllowedAsRecipient ? null
        : $"{text} is the number of an e-commerce tax collector or of a supplier abroad and cannot be a recipient.";

    private void CheckPlace(ReturnDocument document)
    {
        if (GstStates.Find(document.PlaceOfSupplyCode) is not { MayBePlaceOfSupply: true })
        {
            Add(document, "gstr1.place-of-supply", $"“{document.PlaceOfSupplyCode}” on {document.Number} is no place of supply.", "Use the code of a State or Union Territory, 96 or 97: credit the document and issue it anew.");
            return;
        }

        if (GstSplit.IsInterState(head.SupplierStateCode, document.PlaceOfSupplyCode, document.Supply) != document.IsInterState)
        {
            var should = document.IsInterState ? "intra-State" : "inter-State";
            Add(document, "gstr1.inter-state", $"{document.Number} with place of supply {document.PlaceOfSupplyCode} is {should} by law, but says otherwise.", "Credit it and issue it anew, so that the right heads are charged (IGST section 7, 8).");
        }
    }

    private void CheckSupply(ReturnDocument document)
    {
        if (!Enum.IsDefined(document.Supply) || (document.Supply == SupplyKind.Exempt && document.Rates.Count > 0))
        {
            Add(document, "gstr1.supply-type", $"{document.Number} bears tax, but its nature of supply is missing.", "Enter regular or special economic zone: the offline tool stops for ever at a note without its supply type.");
        }

        if (document is { Supply: SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment, IsRegistered: false })
        {
            Add(document, "gstr1.sez-without-gstin", $"{document.Number} goes to a special economic zone without a GSTIN.", "Enter the GSTIN of the unit or developer: credit the document and issue it anew.");
        }
    }

    private void Add(ReturnDocument document, string code, string sentence, string remedy) =>
        messages.Add(new(code, MessageSeverity.Error, DocumentRules.Of(document), sentence, remedy));
}
