/** Whether JSON nests deeper than allowed; a scan of the bytes, since parsing it could exhaust the stack. */
export function isDeeperThan(json, maxDepth) {
    let depth = 0;
    let inText = false;
    for (let at = 0; at < json.length; at++) {
        const byte = json[at];
        if (inText) {
            if (byte === backslash)
                at += 1;
            else if (byte === quote)
                inText = false;
        }
        else if (byte === quote)
            inText = true;
        else if (byte === openBrace || byte === openBracket) {
            depth += 1;
            if (depth > maxDepth)
                return true;
        }
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return false;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
