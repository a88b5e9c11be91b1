// A build begins with code, so this stands for what the pages of views carry as their style.
import './views.css'
